import './platform/process-hardening.ts';
import path from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { app, dialog, Menu } from 'electron';
import { buildDescription, names } from './build-description.ts';
import { reportInternalError } from './errors/report-internal-error.ts';
import { asksToLeave } from './installation/purge-switch.ts';
import { mainTexts, whenSpoken } from './messages/main-texts.ts';
import { type AppLinks, claimAppLinks } from './platform/app-links.ts';
import { registerAppScheme, serveRenderer } from './platform/app-protocol.ts';
import { ignoreHarmfulSwitches, obeyEnvironment } from './platform/command-line.ts';
import { loadCompiled, readCompiled } from './platform/compiled-code.ts';
import { areFoldersRemoved } from './platform/folders-removed.ts';
import { spareGraphicsCard } from './platform/graphics.ts';
import { type Answer, listenToRequests } from './platform/ipc-server.ts';
import { MainWindow } from './platform/main-window.ts';
import { keepHeapSmall } from './platform/small-heap.ts';
import { guardWebContents } from './platform/web-contents-guard.ts';

// Only what the window needs is imported here: everything else is run while its process comes up.

// Root cannot have Chromium's sandbox, and asking for it all the same ends every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
ignoreHarmfulSwitches();
obeyEnvironment();
keepHeapSmall();
nameThisCopy();
spareGraphicsCard();
registerAppScheme();
guardWebContents();
// Ours comes when the window is there; Electron would make one of its own until then.
Menu.setApplicationMenu(null);

/** What the page asks for at once, before it is known who answers. */
const firstRequests = ['readSnapshot'] as const;
/** Its page, and then its script, are asked for by then; if they are not, nothing waits for them any longer. */
const servedWithinMs = 200;

const window = new MainWindow(() => !areFoldersRemoved());
let staysWithoutWindow = () => Promise.resolve(process.platform === 'darwin');
let isAskedToLeave = false;
let onAskedToLeave = () => {
  isAskedToLeave = true;
};
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

/** The window first: what is behind it is brought up while the window's process comes up. */
async function start(links: AppLinks): Promise<void> {
  const served = serveRenderer(path.join(__dirname, '..', 'renderer'));
  const compiled = readCompiled(path.join(__dirname, 'run-holdfast.cjs'));
  let answerFirst: (answer: Answer) => void = () => undefined;
  const answers = new Promise<Answer>((resolve) => {
    answerFirst = resolve;
  });
  listenToRequests(firstRequests, (frame) => window.isMainFrameOf(frame), answers);
  if (!isLeaving) {
    window.show();
    await Promise.race([served.page, sleep(servedWithinMs)]);
  }
  // The window's process begins meanwhile. Once it has, it needs this one until it has its script.
  const behindTheWindow = await compiled;
  if (behindTheWindow) loadCompiled(behindTheWindow);
  const { runHoldfast } = await import('./platform/run-holdfast.ts');
  const windowHasAll = isLeaving ? undefined : Promise.race([served.all, sleep(servedWithinMs)]);
  await runHoldfast({
    ...{ answerFirst, firstRequests, giveUp, isLeaving, links, window },
    othersTurn: async () => {
      await windowHasAll;
      await nextTurn();
    },
    listenToBeingAskedToLeave: (listener) => {
      onAskedToLeave = listener;
      // By a second start that came before there was anybody to be asked.
      if (isAskedToLeave) listener();
    },
    stayWithoutWindow: (stays) => {
      if (process.platform !== 'darwin') staysWithoutWindow = stays;
    },
  });
  window.mayBeSeen();
}

/** A development copy from its sources is named by nothing but its bundle. Before anything asks for a folder. */
function nameThisCopy(): void {
  if (app.isPackaged || buildDescription.channel === 'stable') return;
  const { product } = names[buildDescription.channel];
  app.setName(product);
  app.setPath('userData', path.join(app.getPath('appData'), product));
}

/** Without this a start that failed would go on without a window and keep every other start from coming. */
async function giveUp(error: unknown): Promise<void> {
  reportInternalError(error);
  await whenSpoken().catch(() => undefined);
  dialog.showErrorBox(mainTexts().start.failed, mainTexts().start.failedMeaning);
  app.exit(1);
}
