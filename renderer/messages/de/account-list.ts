import type { accountList as English } from '../en/account-list.ts';
import { counted, numberText } from '../words.ts';

export const accountList: typeof English = {
  accounts: 'Konten',
  search: 'Suchen',
  searchAccounts: 'Konten durchsuchen',
  connect: 'Verbinden',
  settings: 'Einstellungen',
  lock: 'Sperren',
  none: 'Kein Konto ist verbunden.',
  noMatch: (text) => `Kein Konto passt zu „${text}“.`,
  noMatchNeedsYou: (text) => `Kein Konto, das Sie braucht, passt zu „${text}“.`,
  showAll: 'Alle anzeigen',
  count: (all) => counted(all, '# Konto', '# Konten'),
  countOf: (found, all) => `${numberText(found)} von ${numberText(all)}`,
  needsYou: (count) => `Braucht Sie: ${numberText(count)}`,
  onlyNeedsYou: 'Nur Konten zeigen, für die Sie gebraucht werden',
  needsYouWords: 'braucht Sie',
  select: 'Konten auswählen',
  atProvider: (provider) => `, ${provider}, `,
  nameAndAddress: (name, address) => `${name}, ${address}`,
};
