import type { ElectronApplication } from '@playwright/test';

export interface WindowTraces {
  /** Of every window and frame host that there is now. */
  urls: string[];
  /** Windows and other contents made since. */
  opened: number;
  /** Files that were begun to be written since. */
  downloads: number;
  /** What the system was given to open since. */
  handedOver: string[];
}

/** Writes down, in the main process, what pages bring about from now on. */
export async function windowTraces(electron: ElectronApplication): Promise<() => Promise<WindowTraces>> {
  await electron.evaluate(({ app, session, shell }) => {
    const traces = { opened: 0, downloads: 0, handedOver: [] as string[] };
    Object.assign(globalThis, { windowTraces: traces });
    app.on('web-contents-created', () => {
      traces.opened += 1;
    });
    session.defaultSession.on('will-download', (event, item) => {
      // The app's own listener came first.
      if (!event.defaultPrevented) traces.downloads += 1;
      item.cancel();
    });
    shell.openExternal = async (url) => void traces.handedOver.push(url);
    shell.openPath = async (file) => String(traces.handedOver.push(file));
  });
  return () =>
    electron.evaluate(({ webContents }) => {
      const traces = (globalThis as unknown as { windowTraces: Omit<WindowTraces, 'urls'> }).windowTraces;
      return { ...traces, urls: webContents.getAllWebContents().map((each) => each.getURL()) };
    });
}
