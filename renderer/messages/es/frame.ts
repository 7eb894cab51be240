import type { frame as English } from '../en/frame.ts';

export const frame: typeof English = {
  backToAccounts: 'Cuentas',
  readingAccounts: 'Leyendo sus cuentas',
  startFailed: 'No se han podido leer sus cuentas',
  tryAgain: 'Reintentar',
};
