import { AccountHealth } from './accounts/account-health.ts';
import { AccountRepository } from './accounts/account-repository.ts';
import { ConnectionAttempts } from './accounts/connection-attempts.ts';
import { createRefreshObserver, createRefreshSchedule } from './accounts/keep-accounts-alive.ts';
import { loadAll } from './accounts/load-all.ts';
import { grantedScopes } from './authorization/granted-scopes.ts';
import { PendingRequests } from './authorization/pending-requests.ts';
import { RedirectReceivers, type SchemeHandler } from './authorization/redirect-receivers.ts';
import { AppError, errorView } from './errors/app-error.ts';
import { Notices } from './errors/notices.ts';
import { createHandlers } from './ipc/handlers.ts';
import { SnapshotSource } from './ipc/snapshot.ts';
import { ClientConfigurations } from './providers/client-configuration.ts';
import { ClientRegistrations } from './providers/client-registrations.ts';
import type { Fetch } from './providers/protocol-fetch.ts';
import type { ProviderRegistry } from './providers/provider-registry.ts';
import { SettingsRepository } from './settings/settings-repository.ts';
import { AccessTokenSource } from './tokens/access-token-source.ts';
import { ExclusiveByKey } from './tokens/exclusive-by-key.ts';
import { createDocumentFolder, type OpenStoreFile } from './vault/document-file.ts';
import type { SecretCipher } from './vault/secret-cipher.ts';
import { SecretRepository } from './vault/secret-repository.ts';
import { StoragePosture } from './vault/storage-posture.ts';

/** What the app needs of the system it runs on. Everything else is the same in a test without Electron. */
export interface Platform {
  /** Absolute path of the folder of all documents. */
  vaultFolder: string;
  openStoreFile: OpenStoreFile;
  cipher: SecretCipher;
  fetch: Fetch;
  providers: ProviderRegistry;
  schemeHandler: SchemeHandler;
  openBrowser: (url: URL) => Promise<void>;
  showWindow: () => void;
  copyText: (text: string) => void;
  versions: { appVersion: string; electronVersion: string };
  nowMs: () => number;
}

export type App = ReturnType<typeof compose>;

/** Puts the parts together: the only place that knows them all. Opens no window and asks nothing of the key store. */
export function compose(platform: Platform) {
  const { cipher, fetch, nowMs, providers } = platform;
  const notices = new Notices();
  const folder = createDocumentFolder(platform.vaultFolder, platform.openStoreFile, (setAsideAs) =>
    notices.add(errorView(new AppError('STORAGE_FILE_BROKEN', setAsideAs))),
  );
  const posture = new StoragePosture(cipher);
  const settings = new SettingsRepository(folder);
  const secrets = new SecretRepository(folder, cipher);
  const accounts = new AccountRepository(folder, (accountId) => secrets.isForThisRunOnly(accountId));
  const clients = new ClientRegistrations(folder, cipher);
  loadAll([settings, accounts, clients], notices);

  const configurations = new ClientConfigurations(fetch);
  const pendingRequests = new PendingRequests();
  const receivers = new RedirectReceivers(pendingRequests, platform.schemeHandler);
  const attempts = new ConnectionAttempts();
  const health = new AccountHealth();
  const exclusive = new ExclusiveByKey();
  const accessTokens = new AccessTokenSource({
    secrets,
    exclusive,
    account: (accountId) => accounts.get(accountId),
    configurationFor: async (account) => {
      const provider = providers.forAccount(account);
      return configurations.forRefresh(provider, await clients.forAccount(provider, account));
    },
    observer: createRefreshObserver(
      accounts,
      health,
      (account, scope) => grantedScopes(providers.get(account.providerId), account.grantedScopes, scope),
      nowMs,
    ),
    nowMs,
  });
  const schedule = createRefreshSchedule(
    accounts,
    secrets,
    accessTokens,
    health,
    (account) => providers.isKnown(account),
    nowMs,
  );

  const parts = { accounts, attempts, clients, health, notices, posture, providers, secrets, settings };
  const snapshot = new SnapshotSource({ ...parts, versions: platform.versions });
  const handlers = createHandlers({
    ...parts,
    accessTokens,
    configurations,
    exclusive,
    fetch,
    nowMs,
    pendingRequests,
    receivers,
    snapshot,
    copyText: platform.copyText,
    openBrowser: platform.openBrowser,
    showWindow: platform.showWindow,
  });

  /** Takes in a link of our scheme; a refused one is told of and leaves every attempt as it was. */
  const receiveLink = (link: string): void => {
    const delivery = pendingRequests.deliver(link);
    if (!delivery.accepted) notices.add(delivery.error, delivery.providerId ?? null);
  };

  /** Tells of accounts whose files are broken. Reads every account's file, so it comes after the window. */
  const inspectAccounts = (): void =>
    health.inspect(
      accounts.list().map(({ id }) => id),
      (accountId) => secrets.metadata(accountId),
    );

  /** Ends what can end, and waits for what must not be cut off: a refresh whose answer is on its way, a write. */
  const close = async (): Promise<void> => {
    schedule.stop();
    attempts.cancelAll();
    await accessTokens.writeAllHeld();
    await attempts.idle();
    await exclusive.idle();
    await accessTokens.writeAllHeld();
  };

  return {
    ...parts,
    close,
    inspectAccounts,
    accessTokens,
    handlers,
    pendingRequests,
    receiveLink,
    schedule,
    snapshot,
  };
}
