import { powerMonitor } from 'electron';
import type { App } from '../compose.ts';
import { giveBackMemorySoon } from './give-back-memory.ts';
import { lockWhenIdle } from './idle-lock.ts';
import type { MainWindow } from './main-window.ts';
import { watchNetwork } from './network-watch.ts';
import { bePresent } from './presence.ts';
import { rememberGraphics } from './remember-graphics.ts';

/** All that goes on behind a window that is drawn. @returns whether the app stays without its window */
export function workBehind(holdfast: App, window: MainWindow): () => Promise<boolean> {
  const { begin, passphraseLock, posture, reader, settings, waitsForNetwork, wake } = holdfast;
  const { staysWithoutWindow } = bePresent(holdfast, window);
  void reader.start().then(giveBackMemorySoon);
  void posture.check().then(() => {
    begin();
    powerMonitor.on('resume', wake);
    lockWhenIdle(passphraseLock, () => settings.state.getState());
    watchNetwork(waitsForNetwork, wake);
    rememberGraphics();
  });
  return staysWithoutWindow;
}
