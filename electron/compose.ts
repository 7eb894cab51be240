import { AccountHealth } from './accounts/account-health.ts';
import { AccountRepository } from './accounts/account-repository.ts';
import { ConnectionAttempts } from './accounts/connection-attempts.ts';
import { createRefreshObserver, createRefreshSchedule } from './accounts/keep-accounts-alive.ts';
import { loadAll } from './accounts/load-all.ts';
import { RevocationQueue } from './accounts/revocation-queue.ts';
import { ScopeWatch } from './accounts/scope-watch.ts';
import { ActivityLedger } from './activity/activity-ledger.ts';
import { PendingRequests } from './authorization/pending-requests.ts';
import { RedirectReceivers, type SchemeHandler } from './authorization/redirect-receivers.ts';
import { ClientRegistrations } from './clients/client-registrations.ts';
import type { PresetClient } from './clients/preset-clients.ts';
import { AppError, errorView } from './errors/app-error.ts';
import { Notices } from './errors/notices.ts';
import { createHandlers } from './ipc/handlers.ts';
import { SnapshotSource } from './ipc/snapshot.ts';
import { Policy } from './policy/policy.ts';
import { ClientConfigurations } from './providers/client-configuration.ts';
import { OwnProviders } from './providers/own-providers.ts';
import type { Fetch } from './providers/protocol-fetch.ts';
import type { ProviderRegistry } from './providers/provider-registry.ts';
import { SettingsRepository } from './settings/settings-repository.ts';
import { AccessTokenSource } from './tokens/access-token-source.ts';
import { DpopKeys } from './tokens/dpop-keys.ts';
import { ExclusiveByKey } from './tokens/exclusive-by-key.ts';
import { accessTokenOf } from './tokens/present-token.ts';
import { isRefused } from './tokens/refused-token.ts';
import { renewalFor } from './tokens/renewals.ts';
import { createDocumentFolder, type OpenStoreFile } from './vault/document-file.ts';
import type { SecretCipher } from './vault/secret-cipher.ts';
import { SecretRepository } from './vault/secret-repository.ts';
import { StoragePosture } from './vault/storage-posture.ts';
import { createVaultReport } from './vault/vault-report.ts';

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
  /** @param secrecy a secret one is taken back from the clipboard after a while, unless something else was copied */
  copyText: (text: string, secrecy?: 'secret') => void;
  /** Asks the person where to write a file. @returns an absolute path, or null when they chose none */
  chooseSavePath: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a file to read. @returns an absolute path, or null when they chose none */
  chooseFile: (fileExtension: string) => Promise<string | null>;
  /** Shows a file or folder in the system's file manager. */
  showInFolder: (path: string) => void;
  /** Absolute path of the folder of the log. */
  logFolder: string;
  versions: { appVersion: string; electronVersion: string };
  nowMs: () => number;
  /** Clients that came with the build; by default none. */
  presetClients?: readonly PresetClient[] | undefined;
  /** An organisation's rules for this computer; by default none. */
  policy?: Policy | undefined;
}

export type App = ReturnType<typeof compose>;

/** Puts the parts together: the only place that knows them all. Opens no window and asks nothing of the key store. */
export function compose(platform: Platform) {
  const { cipher, fetch, nowMs } = platform;
  const notices = new Notices();
  const folder = createDocumentFolder(platform.vaultFolder, platform.openStoreFile, (setAsideAs) =>
    notices.add(errorView(new AppError('STORAGE_FILE_BROKEN', setAsideAs))),
  );
  const posture = new StoragePosture(cipher);
  const vaultReport = createVaultReport();
  const activity = new ActivityLedger();
  const settings = new SettingsRepository(folder);
  const secrets = new SecretRepository(folder, cipher);
  const accounts = new AccountRepository(folder, (accountId) => secrets.isForThisRunOnly(accountId));
  const policy = platform.policy ?? Policy.from({ found: 'nothing' });
  if (policy.fault) notices.add(errorView(policy.fault));
  const ownProviders = new OwnProviders(folder, platform.providers.list());
  const providers = platform.providers.with(ownProviders);
  const clients = new ClientRegistrations(folder, cipher, platform.presetClients, policy);
  const configurations = new ClientConfigurations(fetch);
  const revoking = { cipher, clients, configurations, fetch, nowMs, providers };
  const revocations = new RevocationQueue(folder, revoking);
  loadAll([settings, ownProviders, accounts, clients, revocations], notices);

  const dpopKeys = new DpopKeys();
  const pendingRequests = new PendingRequests();
  const receivers = new RedirectReceivers(pendingRequests, platform.schemeHandler);
  const attempts = new ConnectionAttempts();
  const health = new AccountHealth();
  const exclusive = new ExclusiveByKey();
  const keepAlive = { accounts, secrets, health, providers, nowMs };
  const renewing = { providers, clients, configurations, dpopKeys };
  const accessTokens = new AccessTokenSource({
    secrets,
    exclusive,
    account: (accountId) => accounts.get(accountId),
    renewalFor: (account, tokenSet) => renewalFor(renewing, account, tokenSet),
    isRefused: async (account, tokenSet) =>
      isRefused(providers.forAccount(account), accessTokenOf(tokenSet), fetch),
    observer: createRefreshObserver(keepAlive),
    nowMs,
  });
  const schedule = createRefreshSchedule(keepAlive, accessTokens);

  const parts = {
    accounts,
    activity,
    attempts,
    clients,
    health,
    notices,
    nowMs,
    policy,
    posture,
    providers,
    revocations,
    secrets,
    settings,
    vaultReport,
  };
  const snapshot = new SnapshotSource({ ...parts, versions: platform.versions });
  const handlers = createHandlers({
    ...parts,
    accessTokens,
    configurations,
    dpopKeys,
    exclusive,
    fetch,
    ownProviders,
    pendingRequests,
    receivers,
    scopeWatch: new ScopeWatch(accounts, nowMs),
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

  /** Begins what runs in the background. To be called once the key store was asked. */
  const begin = (): void => {
    accounts.state.subscribe(() => schedule.planAll());
    health.state.subscribe(() => schedule.planAll());
    posture.state.subscribe(({ state }) => state === 'ready' && wake());
    schedule.planAll();
    revocations.start();
  };

  /** After sleep, a lost network or a locked key store: what waits for later is tried now. */
  const wake = (): void => {
    schedule.wake();
    revocations.wake();
  };

  /** Whether a way back to the network would change anything. */
  const waitsForNetwork = (): boolean =>
    revocations.state.getState().entries.length > 0 ||
    [...health.state.getState().byAccount.values()].some(({ state }) => state === 'unreachable');

  /** Ends what can end, and waits for what must not be cut off: a refresh whose answer is on its way, a write. */
  const close = async (): Promise<void> => {
    schedule.stop();
    attempts.cancelAll();
    await accessTokens.writeAllHeld();
    await attempts.idle();
    await revocations.stop();
    await exclusive.idle();
    await accessTokens.writeAllHeld();
  };

  return {
    ...parts,
    begin,
    close,
    wake,
    waitsForNetwork,
    inspectAccounts,
    accessTokens,
    handlers,
    pendingRequests,
    receiveLink,
    schedule,
    snapshot,
  };
}
