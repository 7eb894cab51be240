import './platform/process-hardening.ts';
import path from 'node:path';
import { app, dialog, Menu } from 'electron';
import { buildDescription, names } from './build-description.ts';
import { reportInternalError } from './errors/report-internal-error.ts';
import { asksToLeave } from './installation/purge-switch.ts';
import { mainTexts } from './messages/main-texts.ts';
import { areFoldersRemoved } from './platform/app-folders.ts';
import { type AppLinks, claimAppLinks } from './platform/app-links.ts';
import { registerAppScheme, serveRenderer } from './platform/app-protocol.ts';
import { ignoreHarmfulSwitches, obeyEnvironment } from './platform/command-line.ts';
import { MainWindow } from './platform/main-window.ts';
import { guardWebContents } from './platform/web-contents-guard.ts';

// Only what the window needs is imported here: everything else is run while its process comes up.

// Root cannot have Chromium's sandbox, and asking for it all the same ends every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
ignoreHarmfulSwitches();
obeyEnvironment();
nameThisCopy();
registerAppScheme();
guardWebContents();
// Ours comes when the window is there; Electron would make one of its own until then.
Menu.setApplicationMenu(null);

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

/** The window first: its process comes up meanwhile. Who answers it is there before it can ask, since no turn of the event loop lies between. */
async function start(links: AppLinks): Promise<void> {
  serveRenderer(path.join(__dirname, '..', 'renderer'));
  if (!isLeaving) window.show();
  const { runHoldfast } = await import('./platform/run-holdfast.ts');
  runHoldfast({
    ...{ isLeaving, links, window, giveUp },
    listenToBeingAskedToLeave: (listener) => {
      onAskedToLeave = listener;
    },
    stayWithoutWindow: (stays) => {
      if (process.platform !== 'darwin') staysWithoutWindow = stays;
    },
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
