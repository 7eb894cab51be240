import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { AppError, errorView } from '../errors/app-error.ts';
import { type RequestName, requests } from '../ipc/contract.ts';
import { type Handlers, route } from '../ipc/router.ts';

/** Answers the contract's requests, and only those of the main frame of our own window. */
export function serveRequests(
  handlers: Handlers,
  isTrusted: (frame: IpcMainInvokeEvent['senderFrame']) => boolean,
  onInternalError: (error: unknown) => void,
): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(name, (event, input: unknown) => {
      if (!isTrusted(event.senderFrame))
        return { ok: false, error: errorView(new AppError('REQUEST_REFUSED')) };
      return route(handlers, name, input, onInternalError);
    });
  }
}
