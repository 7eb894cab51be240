import type { AttemptView, ClientView } from '../../electron/ipc/contract.ts';
import { wishOf } from '../store/attempts.ts';
import { useAccount, useProvider } from '../store/selectors.ts';

/** The client that an attempt was made with, as far as it is known; else the provider's default. */
export function useClientOf(attempt: AttemptView): ClientView | undefined {
  const provider = useProvider(attempt.providerId);
  const account = useAccount(attempt.accountId);
  const wish = wishOf(attempt);
  const clientId = wish && 'clientId' in wish ? wish.clientId : account?.clientId;
  return provider?.clients.find((each) => each.clientId === clientId) ?? provider?.clients[0];
}
