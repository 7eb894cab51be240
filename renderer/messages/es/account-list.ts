import type { accountList as English } from '../en/account-list.ts';
import { counted, numberText } from '../words.ts';

export const accountList: typeof English = {
  accounts: 'Cuentas',
  search: 'Buscar',
  searchAccounts: 'Buscar cuentas',
  connect: 'Conectar',
  settings: 'Ajustes',
  lock: 'Bloquear',
  none: 'No hay ninguna cuenta conectada.',
  noMatch: (text) => `Ninguna cuenta coincide con «${text}».`,
  noMatchNeedsYou: (text) => `Ninguna cuenta que requiera su atención coincide con «${text}».`,
  showAll: 'Mostrar todas',
  count: (all) => counted(all, '# cuenta', '# cuentas'),
  countOf: (found, all) => `${numberText(found)} de ${numberText(all)}`,
  needsYou: (count) => counted(count, 'Requiere atención: #', 'Requieren atención: #'),
  onlyNeedsYou: 'Mostrar solo las cuentas que requieren su atención',
  needsYouWords: 'requiere su atención',
  select: 'Seleccionar cuentas',
  atProvider: (provider) => `, ${provider}, `,
  nameAndAddress: (name, address) => `${name}, ${address}`,
};
