import { type Account, nameOfAccount } from '../accounts/account.ts';
import type { WatchAttempt } from '../accounts/connection-attempts.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { AccessTokenSourceParts } from '../tokens/access-token-source.ts';
import type { Inspector } from './inspector.ts';

interface InspectedParts {
  inspector: Inspector;
  providers: ProviderRegistry;
  accounts: { find: (accountId: string) => Account | undefined };
}

/** Notes every attempt to connect, and to consent again, as an exchange with the attempt's id. */
export function inspectAttempts({ inspector, providers, accounts }: InspectedParts): WatchAttempt {
  const nameOf = (accountId: string | null) => {
    const account = accountId === null ? undefined : accounts.find(accountId);
    return account ? nameOfAccount(account) : '';
  };
  return ({ id, providerId, accountId }, work) => {
    const providerName = providers.find(providerId)?.name ?? providerId;
    const kind = accountId === null ? 'connect' : 'reconsent';
    const accountName = nameOf(accountId);
    return inspector.watch(
      { id, kind, accountId, accountName, providerId, providerName },
      work,
      (connected) => ({
        accountId: connected.accountId,
        accountName: nameOf(connected.accountId),
      }),
    );
  };
}

/** Notes every refresh as an exchange. */
export function inspectRefreshes({
  inspector,
  providers,
}: InspectedParts): NonNullable<AccessTokenSourceParts['watch']> {
  return (account, send) => {
    const { id: accountId, providerId } = account;
    const providerName = providers.find(providerId)?.name ?? providerId;
    const about = {
      kind: 'refresh',
      accountId,
      accountName: nameOfAccount(account),
      providerId,
      providerName,
    } as const;
    return inspector.watch(about, send, (outcome) =>
      outcome.kind === 'refreshed' ? {} : { error: outcome.error },
    );
  };
}
