import { AccountReader } from './accounts/account-reader.ts';
import { BackgroundWork } from './accounts/background-work.ts';
import { ConnectionAttempts } from './accounts/connection-attempts.ts';
import { createRefreshObserver, createRefreshSchedule } from './accounts/keep-accounts-alive.ts';
import { createPassphraseLock } from './accounts/lock-accounts.ts';
import { reportUnreadable } from './accounts/report-unreadable.ts';
import { recordRefreshes } from './activity/watch-accounts.ts';
import { PendingRequests } from './authorization/pending-requests.ts';
import { RedirectReceivers } from './authorization/redirect-receivers.ts';
import { Avatars } from './avatars/avatars.ts';
import { AnswerParts } from './console/answer-parts.ts';
import { AskedCommands } from './desktop/asked-commands.ts';
import { tellAuthorizationRequest } from './inspector/current-exchange.ts';
import { inspectAttempts, inspectRefreshes } from './inspector/inspect-accounts.ts';
import { createInstallation } from './installation/installation.ts';
import { createHandlers } from './ipc/handlers.ts';
import { refuseWhileLocked } from './ipc/locked-gate.ts';
import { recordHandlers } from './ipc/recorded-handlers.ts';
import { SnapshotSource } from './ipc/snapshot.ts';
import { tellBeforeAnswers } from './ipc/tell-before-answers.ts';
import { loadProtocol } from './later/load.ts';
import { followLink } from './links/follow-link.ts';
import { Log } from './log/log.ts';
import { logRefreshes, logStorage } from './log/log-everything.ts';
import { speakAsChosen } from './messages/main-texts.ts';
import { openKept } from './open-kept.ts';
import type { Platform } from './platform/platform.ts';
import { requireBrowserAddress } from './providers/browser-address.ts';
import { atOnce } from './steps.ts';
import { accessTokenOf } from './tokens/access-token.ts';
import { AccessTokenSource } from './tokens/access-token-source.ts';
import { DpopKeys } from './tokens/dpop-keys.ts';
import { VaultProtection } from './vault/vault-protection.ts';

export type App = ReturnType<typeof compose>;

/** Puts the parts together: the only place that knows them all. Opens no window and asks nothing of the key store. */
export function compose(platform: Platform) {
  return atOnce(composing(platform));
}

/** As {@link compose}, in steps. */
export function* composing(platform: Platform) {
  const { nowMs, vaultFolder } = platform;
  const log = new Log(platform.logFolder);
  const kept = yield* openKept(platform, () => schedule.planAll());
  const { accounts, activity, clients, configurations, exclusive, fetch, health, inspector, lock } = kept;
  const { named, notices, ownProviders, places, policy, protection, providers, revocations } = kept;
  const { requestBooks, secrets, settings, vault, vaultReport } = kept;
  const { cipher, posture } = protection;
  speakAsChosen(settings, platform.preferredLanguages);

  const reader = new AccountReader({ accounts, health, secrets });
  const dpopKeys = new DpopKeys();
  const isLocked = () => posture.isLocked;
  const commands = new AskedCommands(isLocked);
  const pendingRequests = new PendingRequests();
  const inspected = { accounts, inspector, providers };
  const attempts = new ConnectionAttempts(inspectAttempts(inspected));
  const installation = createInstallation(platform, attempts);
  const receivers = new RedirectReceivers(pendingRequests, installation.links);
  const mayRefresh = () => !lock.isInUse && !posture.isLocked;
  const keepAlive = { accounts, secrets, health, providers, nowMs, mayRefresh };
  const renewing = { providers, clients, configurations, dpopKeys };
  const accessTokens = new AccessTokenSource({
    secrets,
    exclusive,
    requireUnlocked: () => posture.requireUnlocked(),
    account: (accountId) => accounts.get(accountId),
    renewalFor: async (account, tokenSet) => (await loadProtocol()).renewalFor(renewing, account, tokenSet),
    isRefused: async (account, tokenSet) =>
      (await loadProtocol()).isRefused(providers.forAccount(account), accessTokenOf(tokenSet), fetch),
    observer: recordRefreshes(logRefreshes(log, createRefreshObserver(keepAlive)), activity),
    watch: inspectRefreshes(inspected),
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

  const avatars = new Avatars({ accounts, fetch: platform.fetch, nowMs, mayAsk: () => posture.isOpen });
  const parts = {
    accounts,
    activity,
    answerParts: new AnswerParts(),
    attempts,
    avatars,
    clients,
    commands,
    health,
    inspector,
    installation,
    notices,
    nowMs,
    policy,
    posture,
    providers,
    reader,
    requestBooks,
    revocations,
    secrets,
    settings,
    vaultReport,
  };
  const openBrowser = async (url: URL): Promise<void> => {
    requireBrowserAddress(url, providers.list());
    tellAuthorizationRequest(url);
    await platform.openBrowser(url);
  };
  const openInBrowser = async (browserId: string, url: URL): Promise<void> => {
    requireBrowserAddress(url, providers.list());
    await platform.browsers?.open(browserId, url);
  };
  const removeEverything = async (): Promise<void> => {
    installation.updates.end();
    await background.close();
    // What is left of links is no reason to leave anything else.
    await installation.links.forget().catch(() => undefined);
    await installation.removeFolders();
  };
  const snapshot = new SnapshotSource({ ...platform, ...parts });
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
    snapshot,
    chooseSavePath: async (suggestedName) => {
      const file = await platform.chooseSavePath(suggestedName);
      // Whoever is at a locked Holdfast may be somebody else than who was asked.
      posture.requireUnlocked();
      return file;
    },
    chooseFile: platform.chooseFile,
    appVersion: platform.versions.appVersion,
    copyText: platform.copyText,
    openBrowser,
    openInBrowser,
    listBrowsers: async () => (await platform.browsers?.list()) ?? [],
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
    tellBeforeAnswers(recordHandlers(allHandlers, { activity, named }), snapshot.tellWhatWaits),
    isLocked,
    () => void passphraseLock.letGo(),
  );

  const receiveLink = (link: string): void => followLink({ ...parts, isLocked, pendingRequests }, link);

  reportUnreadable(parts);
  kept.watch({ ...parts, protection });
  logStorage(log, posture, notices);
  const passphraseVault = protection.vault;
  const locking = { lock, passphraseLock, passphraseVault, vaultProtection };
  const background = new BackgroundWork({ ...parts, ...locking, accessTokens, exclusive, schedule });

  return {
    ...parts,
    begin: () => {
      background.begin();
      installation.begin();
      void reader.start();
    },
    /** As the window would, whether the vault is locked or not. */
    leave: allHandlers.leave,
    close: () => background.close(),
    wake: () => background.wake(),
    waitsForNetwork: () => background.waitsForNetwork(),
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
