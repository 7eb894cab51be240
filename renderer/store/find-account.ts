import type { AccountView } from '../../electron/ipc/contract.ts';

/** Who was looked for in a state of the list. Whatever changes in the window asks for the same few again. */
const looked = new WeakMap<readonly AccountView[], Map<string, AccountView | undefined>>();

export function findAccount(
  accounts: readonly AccountView[],
  accountId: string | null,
): AccountView | undefined {
  if (accountId === null) return undefined;
  const known = looked.get(accounts) ?? new Map<string, AccountView | undefined>();
  looked.set(accounts, known);
  if (!known.has(accountId))
    known.set(
      accountId,
      accounts.find(({ id }) => id === accountId),
    );
  return known.get(accountId);
}
