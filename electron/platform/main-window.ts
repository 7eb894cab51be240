import path from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { rendererPage } from './renderer-address.ts';

const background = { light: '#ffffff', dark: '#1e1d1b' };

/** The one window: created when wanted, brought back when it is there. */
export class MainWindow {
  #window: BrowserWindow | undefined;

  show(): void {
    if (!this.#window) {
      this.#window = this.#create();
      return;
    }
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  /** Sends an event to the renderer, if there is one and nothing else is in its place. */
  send(event: string, payload: unknown): void {
    const contents = this.#window?.webContents;
    if (contents && !contents.isDestroyed() && contents.getURL() === rendererPage)
      contents.send(event, payload);
  }

  /** Whether a frame is the window's own, at the one address that is ours. Of a frame that has gone nothing is known: null. */
  isMainFrameOf(frame: Electron.WebFrameMain | null): boolean {
    const mainFrame = this.#window?.webContents.mainFrame;
    return (
      frame !== null &&
      mainFrame !== undefined &&
      frame.processId === mainFrame.processId &&
      frame.routingId === mainFrame.routingId &&
      frame.url === rendererPage
    );
  }

  #create(): BrowserWindow {
    const window = new BrowserWindow({
      width: 1080,
      height: 720,
      minWidth: 720,
      minHeight: 520,
      show: false,
      title: 'Holdfast',
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
      webPreferences: {
        preload: path.join(__dirname, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // The rest is Electron's default, and held by the checklist's tests.
        spellcheck: false,
        webgl: false,
        enableWebSQL: false,
        disableDialogs: true,
        navigateOnDragDrop: false,
        devTools: !app.isPackaged,
      },
    });
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#window = undefined;
    });
    void window.loadURL(rendererPage);
    return window;
  }
}
