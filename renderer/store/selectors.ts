import type { AccountView, AttemptView, ProviderView } from '../../electron/ipc/contract.ts';
import { groupAccounts } from './account-groups.ts';
import { type AppState, useApp } from './app-store.ts';
import { findAccount } from './find-account.ts';

/** The account that is shown: the chosen one, else the first of the list. */
export function useShownAccount(): AccountView | undefined {
  return useApp(shownAccount);
}

/** While the window was not told of all accounts, the chosen one may be among the others: no other is shown in its place. */
export function shownAccount({
  accounts,
  accountsComplete,
  selectedAccountId,
}: Pick<AppState, 'accounts' | 'accountsComplete' | 'selectedAccountId'>): AccountView | undefined {
  const chosen = findAccount(accounts.value, selectedAccountId);
  if (!chosen && selectedAccountId !== null && !accountsComplete) return undefined;
  return chosen ?? groupAccounts(accounts.value)[0]?.accounts[0];
}

export function useAccount(accountId: string | null): AccountView | undefined {
  return useApp(({ accounts }) => findAccount(accounts.value, accountId));
}

export function useProvider(providerId: string | undefined): ProviderView | undefined {
  return useApp(({ providers }) => providers.value.find(({ id }) => id === providerId));
}

export function useAttempt(attemptId: string): AttemptView | undefined {
  return useApp(({ attempts }) => attempts.value.find(({ id }) => id === attemptId));
}

export function providerName({ providers }: AppState, providerId: string | null): string {
  return providers.value.find(({ id }) => id === providerId)?.name ?? '';
}
