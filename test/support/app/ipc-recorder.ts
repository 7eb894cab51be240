import type { ElectronApplication } from '@playwright/test';

interface Recording {
  messages: string[];
}

/** Records every message between main and renderer from now on, both ways, in the main process itself. */
export async function recordIpc(electron: ElectronApplication): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ BrowserWindow, ipcMain }) => {
    const recording: Recording = { messages: [] };
    Object.assign(globalThis, { ipcRecording: recording });
    // Playwright runs this in the real main process, where the handlers of `ipcMain.handle` are kept in a map.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...all: unknown[]) => unknown> })
      ._invokeHandlers;
    for (const [name, handler] of handlers) {
      handlers.set(name, async (...all) => {
        const result = await handler(...all);
        recording.messages.push(JSON.stringify([name, all.slice(1), result]));
        return result;
      });
    }
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...payload: unknown[]) => {
        recording.messages.push(JSON.stringify([channel, payload]));
        send(channel, ...payload);
      };
    }
  });
  return () =>
    electron.evaluate(() => (globalThis as unknown as { ipcRecording: Recording }).ipcRecording.messages);
}
