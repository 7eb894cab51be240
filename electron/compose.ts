import { AccountHealth } from './accounts/account-health.ts';
import { AccountRepository } from './accounts/account-repository.ts';
import { accountSecrets } from './accounts/account-secrets.ts';
import { BackgroundWork } from './accounts/background-work.ts';
import { ConnectionAttempts } from './accounts/connection-attempts.ts';
import { createRefreshObserver, createRefreshSchedule } from './accounts/keep-accounts-alive.ts';
import { createPassphraseLock } from './accounts/lock-accounts.ts';
import { OpenVault } from './accounts/open-vault.ts';
import { reportUnreadable } from './accounts/report-unreadable.ts';
import { RevocationQueue } from './accounts/revocation-queue.ts';
import { ScopeWatch } from './accounts/scope-watch.ts';
import { openActivity } from './activity/open-activity.ts';
import { recordRefreshes } from './activity/watch-accounts.ts';
import { PendingRequests } from './authorization/pending-requests.ts';
import { RedirectReceivers } from './authorization/redirect-receivers.ts';
import { ClientRegistrations } from './clients/client-registrations.ts';
import { AppError, errorView } from './errors/app-error.ts';
import { Notices } from './errors/notices.ts';
import { createInstallation } from './installation/installation.ts';
import { createHandlers } from './ipc/handlers.ts';
import { refuseWhileLocked } from './ipc/locked-gate.ts';
import { recordHandlers } from './ipc/recorded-handlers.ts';
import { SnapshotSource } from './ipc/snapshot.ts';
import { Log } from './log/log.ts';
import { logRefreshes, logStorage } from './log/log-everything.ts';
import type { Platform } from './platform/platform.ts';
import { Policy } from './policy/policy.ts';
import { requireBrowserAddress } from './providers/browser-address.ts';
import { ClientConfigurations } from './providers/client-configuration.ts';
import { OwnProviders } from './providers/own-providers.ts';
import { SettingsRepository } from './settings/settings-repository.ts';
import { AccessTokenSource } from './tokens/access-token-source.ts';
import { DpopKeys } from './tokens/dpop-keys.ts';
import { ExclusiveByKey } from './tokens/exclusive-by-key.ts';
import { accessTokenOf } from './tokens/present-token.ts';
import { isRefused } from './tokens/refused-token.ts';
import { renewalFor } from './tokens/renewals.ts';
import { OwnerBinding, type ServerOf } from './vault/bound-secrets.ts';
import { createProtection } from './vault/create-protection.ts';
import { createDocumentFolder } from './vault/document-file.ts';
import type { SecretPlace } from './vault/kept-secret.ts';
import { SecretRepository } from './vault/secret-repository.ts';
import { vaultEvents } from './vault/vault-events.ts';
import { VaultLock } from './vault/vault-lock.ts';
import { VaultProtection } from './vault/vault-protection.ts';
import { createVaultReport } from './vault/vault-report.ts';

export type App = ReturnType<typeof compose>;

/** Puts the parts together: the only place that knows them all. Opens no window and asks nothing of the key store. */
export function compose(platform: Platform) {
  const { fetch, nowMs, passphraseCost } = platform;
  const log = new Log(platform.logFolder);
  const notices = new Notices();
  const lock = new VaultLock(platform.vaultFolder, () => {
    posture.setInUse(true);
    schedule.planAll();
  });
  const onSetAside = (setAsideAs: string) => {
    notices.add(errorView(new AppError('STORAGE_FILE_BROKEN', setAsideAs)));
    vault.setAside.list();
  };
  const events = vaultEvents(lock, notices);
  const folder = createDocumentFolder(platform.vaultFolder, platform.openStoreFile, onSetAside, events);
  const protection = createProtection(folder, {
    keyStore: platform.cipher,
    keptSecrets: () => places.flatMap((place) => place.keptSecrets()),
    nowMs,
    passphraseCost,
  });
  const { cipher, posture } = protection;
  const vaultReport = createVaultReport();
  const settings = new SettingsRepository(folder);
  const secrets = new SecretRepository(folder, cipher, {
    find: (accountId) => accounts.find(accountId),
    adopt: (account) => accounts.save(account),
    serverOf: (providerId) => serverOf(providerId),
  });
  const accounts = new AccountRepository(folder, (accountId) => secrets.isForThisRunOnly(accountId));
  const policy = platform.policy ?? Policy.from({ found: 'nothing' });
  if (policy.fault) notices.add(errorView(policy.fault));
  const ownProviders = new OwnProviders(folder, platform.providers.list());
  const providers = platform.providers.with(ownProviders);
  const serverOf: ServerOf = (providerId) =>
    ownProviders.serverOf(providerId) ??
    (providers.list().some(({ id }) => id === providerId) ? null : undefined);
  const clients = new ClientRegistrations(folder, cipher, platform.presetClients, policy, serverOf);
  const configurations = new ClientConfigurations(fetch);
  const binding = new OwnerBinding(serverOf);
  const revoking = { binding, cipher, clients, configurations, fetch, nowMs, providers };
  const revocations = new RevocationQueue(folder, revoking);
  const exclusive = new ExclusiveByKey();
  const ofAccounts = accountSecrets({ accounts, secrets, exclusive });
  const places: SecretPlace[] = [ofAccounts, clients.secrets, revocations];
  const documents = { other: protection, settings, providers: ownProviders, accounts, clients, revocations };
  const { vaultFolder } = platform;
  const recovering = { accounts, notices, secrets };
  const vault = new OpenVault({
    ...recovering,
    ...{ documents, folder, lock, posture, vaultFolder, vaultReport },
    onAccountRestored: (accountId) => health.clear(accountId),
  });
  vault.open();
  const { activity, named, watch } = openActivity({ ...recovering, lock, nowMs, vaultFolder });

  const dpopKeys = new DpopKeys();
  const pendingRequests = new PendingRequests();
  const attempts = new ConnectionAttempts();
  const installation = createInstallation(platform, attempts);
  const receivers = new RedirectReceivers(pendingRequests, installation.links);
  const health = new AccountHealth();
  const mayRefresh = () => !lock.isInUse && !posture.isLocked;
  const keepAlive = { accounts, secrets, health, providers, nowMs, mayRefresh };
  const renewing = { providers, clients, configurations, dpopKeys };
  const accessTokens = new AccessTokenSource({
    secrets,
    exclusive,
    requireUnlocked: () => posture.requireUnlocked(),
    account: (accountId) => accounts.get(accountId),
    renewalFor: (account, tokenSet) => renewalFor(renewing, account, tokenSet),
    isRefused: async (account, tokenSet) =>
      isRefused(providers.forAccount(account), accessTokenOf(tokenSet), fetch),
    observer: recordRefreshes(logRefreshes(log, createRefreshObserver(keepAlive)), activity),
    nowMs,
  });
  const schedule = createRefreshSchedule(keepAlive, accessTokens);
  const passphraseLock = createPassphraseLock({
    ...{ accessTokens, attempts, dpopKeys, exclusive, places, revocations, secrets },
    vault: protection.vault,
  });
  const vaultProtection = new VaultProtection({
    ...protection,
    ...{ exclusive, places },
    report: vaultReport,
    watch: (accountId, work) => health.watch(accountId, work),
  });

  const parts = {
    accounts,
    activity,
    attempts,
    clients,
    health,
    installation,
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
  const openBrowser = async (url: URL): Promise<void> => {
    requireBrowserAddress(url, providers.list());
    await platform.openBrowser(url);
  };
  const removeEverything = async (): Promise<void> => {
    installation.updates.end();
    await background.close();
    // What is left of links is no reason to leave anything else.
    await installation.links.forget().catch(() => undefined);
    installation.removeFolders();
  };
  const snapshot = new SnapshotSource({ ...parts, versions: platform.versions });
  const allHandlers = createHandlers({
    ...parts,
    passphraseLock,
    vaultProtection,
    accessTokens,
    configurations,
    dpopKeys,
    exclusive,
    fetch,
    ownProviders,
    pendingRequests,
    receivers,
    removeEverything,
    scopeWatch: new ScopeWatch(accounts, nowMs),
    snapshot,
    chooseSavePath: platform.chooseSavePath,
    chooseFile: platform.chooseFile,
    appVersion: platform.versions.appVersion,
    copyText: platform.copyText,
    openBrowser,
    showWindow: platform.showWindow,
    setAside: vault.setAside,
    showLog: () => platform.showInFolder(log.path),
    showVaultFolder: () => platform.showInFolder(vaultFolder),
    openVaultAgain: () => {
      vault.openAgain();
      background.beginNow();
    },
  });

  const handlers = refuseWhileLocked(
    recordHandlers(allHandlers, { activity, named }),
    () => posture.isLocked,
    () => void passphraseLock.letGo(),
  );

  /** Takes in a link of our scheme; a refused one is told of and leaves every attempt as it was. Locked, no attempt waits for one. */
  const receiveLink = (link: string): void => {
    if (posture.isLocked) return;
    const delivery = pendingRequests.deliver(link);
    if (delivery.accepted) return;
    notices.add(delivery.error, delivery.providerId ?? null);
    activity.record({ kind: 'link-refused', cause: delivery.error.code });
  };

  /** Tells of accounts whose files are broken. Reads every account's file, so it comes after the window. */
  const inspectAccounts = (): void =>
    health.inspect(
      accounts.list().map(({ id }) => id),
      (accountId) => secrets.inspect(accountId),
    );

  reportUnreadable(parts);
  watch({ ...parts, protection });
  logStorage(log, posture, notices);
  const passphraseVault = protection.vault;
  const locking = { lock, passphraseLock, passphraseVault, vaultProtection };
  const background = new BackgroundWork({ ...parts, ...locking, accessTokens, exclusive, schedule });

  return {
    ...parts,
    begin: () => {
      background.begin();
      installation.begin();
    },
    /** As the window would, whether the vault is locked or not. */
    leave: allHandlers.leave,
    close: () => background.close(),
    wake: () => background.wake(),
    waitsForNetwork: () => background.waitsForNetwork(),
    inspectAccounts,
    log,
    accessTokens,
    handlers,
    passphraseLock,
    pendingRequests,
    places,
    protection,
    receiveLink,
    schedule,
    snapshot,
    vaultCipher: cipher,
  };
}
