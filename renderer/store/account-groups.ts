import type { AccountView } from '../../electron/ipc/contract.ts';

export interface AccountGroup {
  /** null: accounts that are the only one of their provider. */
  providerId: string | null;
  accounts: AccountView[];
}

const known = new WeakMap<readonly AccountView[], AccountGroup[]>();

/** The accounts as the list shows them: single ones first, then each provider that has several. Made once for each state of the list. */
export function groupAccounts(accounts: readonly AccountView[]): AccountGroup[] {
  const groups = known.get(accounts) ?? group(accounts);
  known.set(accounts, groups);
  return groups;
}

function group(accounts: readonly AccountView[]): AccountGroup[] {
  const byProvider = new Map<string, AccountView[]>();
  for (const account of accounts) {
    const sameProvider = byProvider.get(account.providerId);
    if (sameProvider) sameProvider.push(account);
    else byProvider.set(account.providerId, [account]);
  }
  const all = [...byProvider];
  const singles = all.flatMap(([, group]) => (group.length === 1 ? group : []));
  const groups = all.filter(([, group]) => group.length > 1);
  return [
    ...(singles.length > 0 ? [{ providerId: null, accounts: singles }] : []),
    ...groups.map(([providerId, group]) => ({ providerId, accounts: group })),
  ];
}
