import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { rendererOrigin } from './app-protocol.ts';

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

  /** Sends an event to the renderer, if there is one. */
  send(event: string, payload: unknown): void {
    if (this.#window && !this.#window.webContents.isDestroyed())
      this.#window.webContents.send(event, payload);
  }

  isMainFrameOf(frame: Electron.WebFrameMain | null): boolean {
    const mainFrame = this.#window?.webContents.mainFrame;
    return (
      frame !== null &&
      mainFrame !== undefined &&
      frame.processId === mainFrame.processId &&
      frame.routingId === mainFrame.routingId &&
      frame.url.startsWith(`${rendererOrigin}/`)
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
        spellcheck: false,
      },
    });
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#window = undefined;
    });
    void window.loadURL(`${rendererOrigin}/index.html`);
    return window;
  }
}
