import { app } from 'electron';

/** How long quitting may wait for refreshes and writes under way. */
const quitDeadlineMs = 5_000;

/** Quitting waits for what must not be cut off, but never for long. */
export function closeBeforeQuit(close: () => Promise<void>): void {
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
