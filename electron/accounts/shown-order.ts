import type { Account } from './account.ts';

/** As the window shows accounts: those that are the only one of their provider first, then each provider that has several. */
export function inShownOrder<T extends Pick<Account, 'providerId'>>(accounts: readonly T[]): T[] {
  const byProvider = new Map<string, T[]>();
  for (const account of accounts) {
    const others = byProvider.get(account.providerId);
    if (others) others.push(account);
    else byProvider.set(account.providerId, [account]);
  }
  const groups = [...byProvider.values()];
  return [
    ...groups.filter(({ length }) => length === 1),
    ...groups.filter(({ length }) => length > 1),
  ].flat();
}

/**
 * The first accounts in the order in which they are shown. Of a provider that has several, never one alone: the window would show it
 * where those stand that are the only one.
 */
export function firstShown<T extends Pick<Account, 'providerId'>>(accounts: readonly T[], most: number): T[] {
  const shown = inShownOrder(accounts);
  const [last, next] = shown.slice(most - 1, most + 1);
  const beginsGroup =
    last?.providerId === next?.providerId && shown[most - 2]?.providerId !== last?.providerId;
  return shown.slice(0, next && beginsGroup ? most - 1 : most);
}
