import type { AccountView, AttemptView, ProviderView } from '../../electron/ipc/contract.ts';
import { groupAccounts } from './account-groups.ts';
import { type AppState, useApp } from './app-store.ts';

/** The account that is shown: the chosen one, else the first of the list. */
export function useShownAccount(): AccountView | undefined {
  return useApp(({ accounts, accountsComplete, selectedAccountId }) => {
    const chosen = accounts.value.find(({ id }) => id === selectedAccountId);
    // Another one instead would be wrong while it may be among those that the window is yet to be told of.
    if (!chosen && selectedAccountId !== null && !accountsComplete) return undefined;
    return chosen ?? groupAccounts(accounts.value)[0]?.accounts[0];
  });
}

export function useAccount(accountId: string | null): AccountView | undefined {
  return useApp(({ accounts }) => accounts.value.find(({ id }) => id === accountId));
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
