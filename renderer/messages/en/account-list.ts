import { counted, numberText } from '../words.ts';

export const accountList = {
  accounts: 'Accounts',
  search: 'Search',
  searchAccounts: 'Search accounts',
  connect: 'Connect',
  settings: 'Settings',
  lock: 'Lock',
  none: 'No account is connected.',
  noMatch: (text: string) => `No account matches “${text}”.`,
  noMatchNeedsYou: (text: string) => `No account that needs you matches “${text}”.`,
  showAll: 'Show all',
  count: (all: number) => counted(all, '# account', '# accounts'),
  countOf: (found: number, all: number) => `${numberText(found)} of ${numberText(all)}`,
  needsYou: (count: number) => `Needs you: ${numberText(count)}`,
  onlyNeedsYou: 'Show only the accounts that need you',
  /** Found by these too, besides by the words of their state. */
  needsYouWords: 'needs you',
  select: 'Select accounts',
  /** Heard between an account's name and its state. */
  atProvider: (provider: string) => `, ${provider}, `,
  nameAndAddress: (name: string, address: string) => `${name}, ${address}`,
};
