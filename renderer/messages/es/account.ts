import type { account as English } from '../en/account.ts';

export const account: typeof English = {
  grants: {
    'authorization-code': { kind: '', how: 'en el navegador' },
    'device-code': { kind: 'Conectada por código de dispositivo', how: 'por código de dispositivo' },
    'client-credentials': { kind: 'Conexión de servicio, sin una persona detrás', how: 'como servicio' },
  },
};
