import { app } from 'electron';
import type { App } from '../compose.ts';
import { Attention } from '../desktop/attention.ts';
import type { AccountView, Command } from '../ipc/contract.ts';
import { lazily } from '../later/lazily.ts';
import { onOtherLanguage } from '../messages/main-texts.ts';
import { setApplicationMenu } from './application-menu.ts';
import type { MainWindow } from './main-window.ts';
import { notify } from './notifications.ts';

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
  const tray = lazily(async () => {
    const { AppTray } = await import('./tray.ts');
    return new AppTray((act) => {
      if (act === 'quit') app.quit();
      else show(act === 'open' ? null : act);
    });
  });
  let hadTray = false;
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
  const drawTray = async () => {
    if (!hadTray && !settings.state.getState().tray) return;
    hadTray = true;
    const { trayModel } = await import('./tray.ts');
    const drawn = await tray();
    if (!settings.state.getState().tray) return drawn.hide();
    const { isLocked } = posture;
    drawn.show(trayModel({ accounts: views(), isLocked, isLockable: isLockable(), nowMs: nowMs() }));
  };
  const look = () => {
    void drawTray();
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
  settings.state.subscribe(() => void drawTray());
  onOtherLanguage(() => {
    setMenu();
    void drawTray();
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
  accounts.onChange(lookSoon);
  health.state.subscribe(lookSoon);
  secrets.files.onChange(lookSoon);
  setInterval(look, lookAgainMs).unref();
  setMenu();
  void drawTray();
  // The window comes first.
  lookSoon();
  return {
    staysWithoutWindow: async () =>
      hadTray && (await tray()).isShown && (await import('./tray.ts')).hasTray(),
  };
}
