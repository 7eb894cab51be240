import path from 'node:path';
import { app, clipboard, nativeTheme, shell } from 'electron';
import * as v from 'valibot';
import { nameOfAccount } from '../accounts/account.ts';
import { buildDescription, names } from '../build-description.ts';
import { presetClients } from '../clients/preset-clients.ts';
import { composing } from '../compose.ts';
import { logInternalErrorsTo, reportInternalError } from '../errors/report-internal-error.ts';
import { installationKind } from '../installation/installation-kind.ts';
import { answerRequests } from '../ipc/answer-requests.ts';
import { events, type RequestName, requests } from '../ipc/contract.ts';
import { speak } from '../messages/main-texts.ts';
import { Policy } from '../policy/policy.ts';
import { createProviderRegistry } from '../providers/provider-registry.ts';
import { inTurns } from '../steps.ts';
import type { AppLinks } from './app-links.ts';
import { createChromiumFetch } from './chromium-fetch.ts';
import { CautiousClipboard } from './clipboard.ts';
import { openExternalBrowser } from './external-browser.ts';
import { type Answer, listenToRequests } from './ipc-server.ts';
import type { MainWindow } from './main-window.ts';
import { onceDrawn } from './once-drawn.ts';
import { readPolicyFile } from './policy-file.ts';
import { closeBeforeQuit } from './quit.ts';
import { SafeStorageCipher } from './safe-storage-cipher.ts';
import { createSchemeHandlerLater } from './scheme-handler-later.ts';
import { createStoreFiles } from './store-file.ts';
import { createUpdateEngine } from './updater.ts';

export interface RunParts {
  /** Everything is to be removed, without a window. */
  isLeaving: boolean;
  links: AppLinks;
  window: MainWindow;
  giveUp: (error: unknown) => void;
  /** The requests that are listened to already, and where their answers come from. */
  firstRequests: readonly RequestName[];
  answerFirst: (answer: Answer) => void;
  /** Awaited between two steps: the window's process comes up meanwhile, and needs this one for it. */
  othersTurn: () => Promise<void>;
  listenToBeingAskedToLeave: (listener: () => void) => void;
  stayWithoutWindow: (stays: () => Promise<boolean>) => void;
}

/** All that there is behind the window. To be called when the app is ready. */
export async function runHoldfast(parts: RunParts): Promise<void> {
  const { firstRequests, giveUp, isLeaving, links, window } = parts;
  // Until the settings are read; they may turn out not to be readable.
  void speak('system', app.getPreferredSystemLanguages());
  const clipboardWithSecrets = new CautiousClipboard(clipboard);
  const kind = installationKind({
    ...{ isPackaged: app.isPackaged, platform: process.platform },
    ...{ executable: process.execPath, environment: process.env },
  });
  const steps = composing({
    vaultFolder: path.join(app.getPath('userData'), 'vault'),
    openStoreFile: createStoreFiles(),
    cipher: new SafeStorageCipher(),
    fetch: createChromiumFetch(),
    // Only a copy run from its sources knows the local authorization server.
    providers: createProviderRegistry(app.isPackaged ? undefined : process.env.HOLDFAST_LOCAL_ISSUER),
    schemeHandler: createSchemeHandlerLater(kind),
    installation: {
      kind,
      updateEngine: createUpdateEngine(kind, buildDescription.updates, () => closeAll()),
      isSandboxed: !app.commandLine.hasSwitch('no-sandbox'),
      removeFolders: async () => (await import('./app-folders.ts')).removeAppFolders(),
    },
    openBrowser: openExternalBrowser,
    browsers: {
      list: async () => (await import('./installed-browsers.ts')).listInstalledBrowsers(),
      open: async (...wanted) => (await import('./installed-browsers.ts')).openInInstalledBrowser(...wanted),
    },
    showWindow: () => window.show(),
    copyText: (text, secrecy) => clipboardWithSecrets.copy(text, secrecy),
    chooseSavePath: async (suggestedName) =>
      (await import('./file-dialogs.ts')).chooseSavePath(suggestedName),
    chooseFile: async (fileExtension) => (await import('./file-dialogs.ts')).chooseFile(fileExtension),
    showInFolder: (file) => shell.showItemInFolder(file),
    logFolder: app.getPath('logs'),
    preferredLanguages: () => app.getPreferredSystemLanguages(),
    versions: { appVersion: app.getVersion(), electronVersion: process.versions.electron ?? '' },
    nowMs: () => Date.now(),
    presetClients: presetClients(),
    policy: Policy.from(readPolicyFile()),
  });
  const holdfast = await inTurns(steps, parts.othersTurn);
  const { accounts, answerParts, close, handlers, installation, leave, log, posture } = holdfast;
  const { receiveLink, settings, snapshot } = holdfast;

  logInternalErrorsTo(log);
  const { arch, platform, versions } = process;
  log.write('started', {
    appVersion: app.getVersion(),
    electronVersion: versions.electron ?? '',
    ...{ arch, platform },
  });
  snapshot.publish((event, payload) => window.send(event, v.parse(events[event], payload)));
  answerParts.publish((part) => window.send('answer.arriving', v.parse(events['answer.arriving'], part)));
  nativeTheme.themeSource = settings.state.getState().theme;
  const drawn = onceDrawn(handlers);
  const answer = answerRequests(drawn.handlers, reportInternalError, log);
  parts.answerFirst(answer);
  const others = (Object.keys(requests) as RequestName[]).filter((each) => !firstRequests.includes(each));
  listenToRequests(others, (frame) => window.isMainFrameOf(frame), Promise.resolve(answer));
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
      const { leaveWithoutWindow } = await import('./leave-without-window.ts');
      const status = await leaveWithoutWindow({ name, accountNames, leave, commandLine: process.argv });
      await closeAll();
      app.exit(status);
    }, giveUp);
    return;
  }
  parts.listenToBeingAskedToLeave(installation.askToLeave);
  links.listen((link) => {
    receiveLink(link);
    window.show();
  });
  void drawn.whenDrawn.then(async () => {
    const { workBehind } = await import('./behind-the-window.ts');
    parts.stayWithoutWindow(workBehind(holdfast, window));
  });
}
