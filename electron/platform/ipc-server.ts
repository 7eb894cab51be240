import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { AppError, errorView } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { type RequestName, requests } from '../ipc/contract.ts';
import type { Result } from '../ipc/result.ts';
import { type Handlers, route } from '../ipc/router.ts';
import type { Log } from '../log/log.ts';

/** Answers the contract's requests, and only those of the main frame of our own window. Nothing else is listened to. */
export function serveRequests(
  handlers: Handlers,
  isTrusted: (frame: IpcMainInvokeEvent['senderFrame']) => boolean,
  onInternalError: (error: unknown) => void,
  log: Log,
): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(name, async (event, input: unknown, ...more: unknown[]) => {
      if (!isTrusted(event.senderFrame)) {
        log.write('request-refused', { request: name });
        return refusal('REQUEST_REFUSED');
      }
      const startedAtMs = performance.now();
      const result =
        more.length > 0 ? refusal('REQUEST_INVALID') : await route(handlers, name, input, onInternalError);
      const durationMs = Math.round(performance.now() - startedAtMs);
      if (!result.ok) log.write('request-failed', { request: name, code: result.error.code, durationMs });
      return result;
    });
  }
}

function refusal(code: ErrorCode): Result<never> {
  return { ok: false, error: errorView(new AppError(code)) };
}
