import type { SetAsideView } from '../../electron/ipc/contract.ts';

const names: Readonly<Record<SetAsideView['what'], string>> = {
  accounts: 'The list of accounts',
  account: 'The tokens of an account',
  clients: 'Your clients',
  providers: 'Your own providers',
  revocations: 'Revocations that wait',
  settings: 'Settings',
  other: 'A file of Holdfast',
};

/** What a file that was set aside holds. */
export function setAsideTitle({ what, accountName }: SetAsideView): string {
  return what === 'account' && accountName ? `The tokens of ${accountName}` : names[what];
}
