import type { AccountHealth } from '../accounts/account-health.ts';
import { callApi } from '../accounts/call-api.ts';
import { connectAccount } from '../accounts/connect-account.ts';
import type { ConnectParts } from '../accounts/connect-parts.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import { type DisconnectParts, disconnectAccount } from '../accounts/disconnect-account.ts';
import { reconsentAccount } from '../accounts/reconsent-account.ts';
import type { Notices } from '../errors/notices.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import type { Handlers } from './router.ts';
import type { SnapshotSource } from './snapshot.ts';

export interface HandlerParts extends ConnectParts, DisconnectParts {
  providers: ProviderRegistry;
  attempts: ConnectionAttempts;
  health: AccountHealth;
  notices: Notices;
  settings: SettingsRepository;
  snapshot: SnapshotSource;
  accessTokens: AccessTokenSource;
  copyText: (text: string) => void;
}

/** One handler per request of the contract: each finds what the request names and calls one use case. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { accounts, attempts, clients, configurations, health, providers, posture } = parts;
  const providerOf = (accountId: string): Provider => providers.forAccount(accounts.get(accountId));
  return {
    readSnapshot: () => parts.snapshot.read(),
    connectAccount: ({ providerId, scopes, redirectKind }) => {
      const provider = providers.get(providerId);
      const attemptId = attempts.start(providerId, null, (progress) =>
        connectAccount(parts, provider, scopes, redirectKind ?? undefined, progress),
      );
      return { attemptId };
    },
    reconsentAccount: ({ accountId, moreScopes }) => {
      const provider = providerOf(accountId);
      const attemptId = attempts.start(provider.id, accountId, (progress) =>
        reconsentAccount(parts, provider, accountId, moreScopes, progress),
      );
      return { attemptId };
    },
    refreshAccount: async ({ accountId }) => {
      accounts.get(accountId);
      await health.watch(accountId, () => parts.accessTokens.refreshNow(accountId));
      return {};
    },
    cancelAttempt: ({ attemptId }) => {
      attempts.cancel(attemptId);
      return {};
    },
    dismissAttempt: ({ attemptId }) => {
      attempts.dismiss(attemptId);
      return {};
    },
    reopenBrowser: async ({ attemptId }) => {
      await parts.openBrowser(attempts.authorizationUrl(attemptId));
      return {};
    },
    copyAuthorizationLink: ({ attemptId }) => {
      parts.copyText(attempts.authorizationUrl(attemptId).href);
      return {};
    },
    disconnectAccount: async ({ accountId, revoke }) => {
      const receipt = await disconnectAccount(parts, accountId, revoke);
      health.clear(accountId);
      return receipt;
    },
    callApi: ({ accountId, request }) => {
      const provider = providerOf(accountId);
      return health.watch(accountId, () =>
        callApi(provider, parts.accessTokens, parts.fetch, accountId, request),
      );
    },
    saveClient: async ({ providerId, clientId, clientSecret }) => {
      const place = clientSecret ? await posture.requirePlace() : 'memory';
      await clients.save(providers.get(providerId), clientId, clientSecret, place);
      configurations.forget();
      // What was wrong with the old set-up says nothing of the new one.
      for (const account of accounts.list())
        if (account.providerId === providerId) health.clearUnreachable(account.id);
      return {};
    },
    removeClient: ({ providerId }) => {
      clients.remove(providerId);
      configurations.forget();
      return {};
    },
    copyRedirectUri: ({ providerId }) => {
      parts.copyText(registeredRedirectUri(providers.get(providerId)));
      return {};
    },
    openProviderPage: async ({ providerId, page }) => {
      const provider = providers.get(providerId);
      const template = page === 'registration' ? provider.registrationPage : provider.connectionsPage;
      const clientId = clients.state.getState().clients[providerId]?.clientId ?? '';
      await parts.openBrowser(new URL(template.replace('{client_id}', encodeURIComponent(clientId))));
      return {};
    },
    checkKeyStore: async () => {
      await posture.check();
      return {};
    },
    keepForThisRunOnly: () => {
      posture.keepForThisRunOnly();
      return {};
    },
    chooseTheme: ({ theme }) => {
      parts.settings.save({ theme });
      return {};
    },
    dismissNotice: ({ noticeId }) => {
      parts.notices.dismiss(noticeId);
      return {};
    },
  };
}
