import { net } from 'electron';

/** Electron tells of no change, so it is asked; that costs no request. */
const askedEveryMs = 5_000;

/**
 * Calls `onReturn` when the machine is online again.
 *
 * @param matters while it says no, nothing is asked
 */
export function watchNetwork(matters: () => boolean, onReturn: () => void): void {
  let wasOnline = net.isOnline();
  const timer = setInterval(() => {
    if (wasOnline && !matters()) return;
    const isOnline = net.isOnline();
    if (isOnline && !wasOnline) onReturn();
    wasOnline = isOnline;
  }, askedEveryMs);
  timer.unref();
}
