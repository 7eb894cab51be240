import './platform/process-hardening.ts';
import path from 'node:path';
import { app, clipboard, dialog, nativeTheme, powerMonitor, shell } from 'electron';
import * as v from 'valibot';
import { nameOfAccount } from './accounts/account.ts';
import { buildDescription, names } from './build-description.ts';
import { presetClients } from './clients/preset-clients.ts';
import { compose } from './compose.ts';
import { logInternalErrorsTo, reportInternalError } from './errors/report-internal-error.ts';
import { installationKind } from './installation/installation-kind.ts';
import { asksToLeave } from './installation/purge-switch.ts';
import { events } from './ipc/contract.ts';
import { mainTexts, speak } from './messages/main-texts.ts';
import { areFoldersRemoved, removeAppFolders } from './platform/app-folders.ts';
import { type AppLinks, claimAppLinks } from './platform/app-links.ts';
import { registerAppScheme, serveRenderer } from './platform/app-protocol.ts';
import { createChromiumFetch } from './platform/chromium-fetch.ts';
import { CautiousClipboard } from './platform/clipboard.ts';
import { ignoreHarmfulSwitches, obeyEnvironment } from './platform/command-line.ts';
import { openExternalBrowser } from './platform/external-browser.ts';
import { chooseFile, chooseSavePath } from './platform/file-dialogs.ts';
import { lockWhenIdle } from './platform/idle-lock.ts';
import { listInstalledBrowsers, openInInstalledBrowser } from './platform/installed-browsers.ts';
import { serveRequests } from './platform/ipc-server.ts';
import { leaveWithoutWindow } from './platform/leave-without-window.ts';
import { MainWindow } from './platform/main-window.ts';
import { watchNetwork } from './platform/network-watch.ts';
import { readPolicyFile } from './platform/policy-file.ts';
import { bePresent } from './platform/presence.ts';
import { SafeStorageCipher } from './platform/safe-storage-cipher.ts';
import { createSchemeHandler } from './platform/scheme-handler.ts';
import { createStoreFiles } from './platform/store-file.ts';
import { createUpdateEngine } from './platform/updater.ts';
import { guardWebContents } from './platform/web-contents-guard.ts';
import { Policy } from './policy/policy.ts';
import { createProviderRegistry } from './providers/provider-registry.ts';

// Root cannot have Chromium's sandbox, and asking for it all the same ends every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
ignoreHarmfulSwitches();
obeyEnvironment();
nameThisCopy();
registerAppScheme();
guardWebContents();

/** How long quitting may wait for refreshes and writes under way. */
const quitDeadlineMs = 5_000;

const clipboardWithSecrets = new CautiousClipboard(clipboard);
const window = new MainWindow(() => !areFoldersRemoved());
let staysWithoutWindow = () => Promise.resolve(process.platform === 'darwin');
let onAskedToLeave: () => void = () => undefined;
const isLeaving = asksToLeave(process.argv);
const links = claimAppLinks((commandLine) => {
  // What comes while everything is being removed would be removed with it.
  if (isLeaving) return;
  if (asksToLeave(commandLine)) onAskedToLeave();
  if (app.isReady()) window.show();
});
if (links) {
  app.on(
    'window-all-closed',
    async () => (areFoldersRemoved() || !(await staysWithoutWindow())) && app.quit(),
  );
  app.on('activate', () => app.isReady() && window.show());
  app
    .whenReady()
    .then(() => start(links))
    .catch(giveUp);
} else {
  if (isLeaving) console.log(mainTexts().purge.runsAlready);
  app.quit();
}

function start(links: AppLinks): void {
  // Until the settings are read; they may turn out not to be readable.
  speak('system', app.getPreferredSystemLanguages());
  serveRenderer(path.join(__dirname, '..', 'renderer'));

  const kind = installationKind({
    ...{ isPackaged: app.isPackaged, platform: process.platform },
    ...{ executable: process.execPath, environment: process.env },
  });
  const holdfast = compose({
    vaultFolder: path.join(app.getPath('userData'), 'vault'),
    openStoreFile: createStoreFiles(),
    cipher: new SafeStorageCipher(),
    fetch: createChromiumFetch(),
    // Only a copy run from its sources knows the local authorization server.
    providers: createProviderRegistry(app.isPackaged ? undefined : process.env.HOLDFAST_LOCAL_ISSUER),
    schemeHandler: createSchemeHandler(kind),
    installation: {
      kind,
      updateEngine: createUpdateEngine(kind, buildDescription.updates, () => closeAll()),
      isSandboxed: !app.commandLine.hasSwitch('no-sandbox'),
      removeFolders: removeAppFolders,
    },
    openBrowser: openExternalBrowser,
    browsers: { list: listInstalledBrowsers, open: openInInstalledBrowser },
    showWindow: () => window.show(),
    copyText: (text, secrecy) => clipboardWithSecrets.copy(text, secrecy),
    chooseSavePath,
    chooseFile,
    showInFolder: (file) => shell.showItemInFolder(file),
    logFolder: app.getPath('logs'),
    preferredLanguages: () => app.getPreferredSystemLanguages(),
    versions: { appVersion: app.getVersion(), electronVersion: process.versions.electron ?? '' },
    nowMs: () => Date.now(),
    presetClients: presetClients(),
    policy: Policy.from(readPolicyFile()),
  });
  const { accounts, begin, close, handlers, inspectAccounts, installation, leave, log } = holdfast;
  const { passphraseLock, posture, receiveLink, settings, snapshot, waitsForNetwork, wake } = holdfast;

  logInternalErrorsTo(log);
  const { arch, platform, versions } = process;
  log.write('started', {
    appVersion: app.getVersion(),
    electronVersion: versions.electron ?? '',
    ...{ arch, platform },
  });
  snapshot.publish((event, payload) => window.send(event, v.parse(events[event], payload)));
  serveRequests(handlers, (frame) => window.isMainFrameOf(frame), reportInternalError, log);
  nativeTheme.themeSource = settings.state.getState().theme;
  settings.state.subscribe(({ theme }) => {
    nativeTheme.themeSource = theme;
  });
  const closeAll = async (): Promise<void> => {
    await clipboardWithSecrets.takeBack();
    await close();
  };
  closeBeforeQuit(closeAll);
  if (isLeaving) {
    void posture.check().then(async () => {
      const { shown: name } = names[buildDescription.channel];
      const accountNames = () => accounts.list().map(nameOfAccount);
      const status = await leaveWithoutWindow({ name, accountNames, leave, commandLine: process.argv });
      await closeAll();
      app.exit(status);
    }, giveUp);
    return;
  }
  onAskedToLeave = installation.askToLeave;
  const present = bePresent(holdfast, window);
  if (process.platform !== 'darwin') staysWithoutWindow = present.staysWithoutWindow;
  window.show();
  inspectAccounts();
  links.listen((link) => {
    receiveLink(link);
    window.show();
  });

  void posture.check().then(() => {
    begin();
    powerMonitor.on('resume', wake);
    lockWhenIdle(passphraseLock, () => settings.state.getState());
    watchNetwork(waitsForNetwork, wake);
  });
}

/** A development copy from its sources is named by nothing but its bundle. Before anything asks for a folder. */
function nameThisCopy(): void {
  if (app.isPackaged || buildDescription.channel === 'stable') return;
  const { product } = names[buildDescription.channel];
  app.setName(product);
  app.setPath('userData', path.join(app.getPath('appData'), product));
}

/** Without this a start that failed would go on without a window and keep every other start from coming. */
function giveUp(error: unknown): void {
  reportInternalError(error);
  dialog.showErrorBox(mainTexts().start.failed, mainTexts().start.failedMeaning);
  app.exit(1);
}

/** Quitting waits for what must not be cut off, but never for long. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const deadline = new Promise((resolve) => setTimeout(resolve, quitDeadlineMs));
    void Promise.race([close(), deadline]).finally(() => {
      closed = true;
      app.quit();
      // A window that does not go must not keep the accounts from the next start.
      setTimeout(() => app.exit(), quitDeadlineMs);
    });
  });
}
