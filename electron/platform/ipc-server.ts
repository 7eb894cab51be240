import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { RequestName } from '../ipc/contract.ts';
import type { Result } from '../ipc/result.ts';

/** What answers a request, once it is known whether the main frame of our own window asked. */
export type Answer = (
  name: RequestName,
  isTrusted: boolean,
  input: unknown,
  more: readonly unknown[],
) => Promise<Result<unknown>>;

/**
 * Listens to requests of the contract; whoever asks while there is no answer yet waits for it. Nothing else is listened to.
 *
 * @param answer may come later: the window's process begins before what is behind the window
 */
export function listenToRequests(
  names: readonly RequestName[],
  isTrusted: (frame: IpcMainInvokeEvent['senderFrame']) => boolean,
  answer: Promise<Answer>,
): void {
  for (const name of names) {
    ipcMain.handle(name, async (event, input: unknown, ...more: unknown[]) => {
      // Of the frame as it is now: it may be another by the time of the answer.
      const trusted = isTrusted(event.senderFrame);
      return (await answer)(name, trusted, input, more);
    });
  }
}
