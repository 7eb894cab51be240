import type { account as English } from '../en/account.ts';

export const account: typeof English = {
  grants: {
    'authorization-code': { kind: '', how: 'im Browser' },
    'device-code': { kind: 'Mit Gerätecode verbunden', how: 'mit Gerätecode' },
    'client-credentials': { kind: 'Dienstverbindung, ohne Person dahinter', how: 'als Dienst' },
  },
};
