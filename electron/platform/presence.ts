import { app } from 'electron';
import type { App } from '../compose.ts';
import { Attention } from '../desktop/attention.ts';
import { trayModel } from '../desktop/tray-model.ts';
import type { AccountView, Command } from '../ipc/contract.ts';
import { setApplicationMenu } from './application-menu.ts';
import type { MainWindow } from './main-window.ts';
import { notify } from './notifications.ts';
import { AppTray, hasTray } from './tray.ts';

/** Several accounts often change together. */
const settleMs = 1_000;
/** Time passes too: what ends soon was not soon yesterday. */
const lookAgainMs = 15 * 60_000;

/** How the app makes itself felt on the desktop besides its window: the menu, the tray and notifications, all in its language. */
export function bePresent(holdfast: App, window: MainWindow): { staysWithoutWindow: () => Promise<boolean> } {
  const { accounts, commands, health, installation, nowMs, posture, providers } = holdfast;
  const { secrets, settings, snapshot } = holdfast;
  const show = (command: Command | null) => {
    if (command) commands.ask(command);
    window.show();
  };
  const views = (): readonly AccountView[] => (posture.isLocked ? [] : snapshot.accounts());
  const isLockable = () => {
    const storage = posture.state.getState();
    return storage.state === 'ready' && storage.protection === 'passphrase';
  };
  const tray = new AppTray((act) => {
    if (act === 'quit') app.quit();
    else show(act === 'open' ? null : act);
  });
  const attention = new Attention({
    accounts: views,
    providerName: (id) => providers.list().find((each) => each.id === id)?.name ?? id,
    isLocked: () => posture.isLocked,
    isWanted: () => settings.state.getState().notifications,
    isWindowFocused: () => window.isFocused,
    ...{ notify, show, nowMs },
  });
  const setMenu = () =>
    setApplicationMenu({
      ask: show,
      changeZoom: (by) => window.changeZoom(by),
      leave: () => {
        installation.askToLeave();
        window.show();
      },
      isLockable: isLockable(),
    });
  const drawTray = () => {
    if (!settings.state.getState().tray) return tray.hide();
    const { isLocked } = posture;
    tray.show(trayModel({ accounts: views(), isLocked, isLockable: isLockable(), nowMs: nowMs() }));
  };
  const look = () => {
    drawTray();
    attention.look();
  };
  let willLook = false;
  const lookSoon = () => {
    if (willLook) return;
    willLook = true;
    setTimeout(() => {
      willLook = false;
      look();
    }, settleMs).unref();
  };
  let wasLockable = isLockable();
  settings.state.subscribe((now, before) => {
    if (now.language !== before.language) setMenu();
    drawTray();
  });
  posture.state.subscribe(() => {
    if (wasLockable !== isLockable()) {
      wasLockable = isLockable();
      setMenu();
    }
    // What was said by name must not stand there any longer.
    if (posture.isLocked) look();
    else lookSoon();
  });
  accounts.state.subscribe(lookSoon);
  health.state.subscribe(lookSoon);
  secrets.files.onChange(lookSoon);
  setInterval(look, lookAgainMs).unref();
  setMenu();
  drawTray();
  // The window comes first.
  lookSoon();
  return { staysWithoutWindow: async () => tray.isShown && (await hasTray()) };
}
