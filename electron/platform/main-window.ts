import path from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { leastSize } from '../desktop/window-memory.ts';
import { rendererPage } from './renderer-address.ts';
import { WindowPlace } from './window-place.ts';

const background = { light: '#ffffff', dark: '#1e1d1b' };

/** The one window: created when wanted, brought back when it is there. */
export class MainWindow {
  #window: BrowserWindow | undefined;
  #place: WindowPlace | undefined;
  readonly #mayRemember: () => boolean;
  #prepared: () => void = () => undefined;
  readonly #isPrepared = new Promise<void>((resolve) => {
    this.#prepared = resolve;
  });

  /** @param mayRemember asked before anything of the window is written down */
  constructor(mayRemember: () => boolean) {
    this.#mayRemember = mayRemember;
  }

  get isFocused(): boolean {
    return this.#window?.isFocused() ?? false;
  }

  changeZoom(by: 'in' | 'out' | 'reset'): void {
    const zoom = this.#remembered().changeZoom(by);
    this.#window?.webContents.setZoomFactor(zoom);
  }

  /** Before it is known in which colours, what is drawn already is not seen. */
  mayBeSeen(): void {
    this.#prepared();
  }

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
    if (frame === null || mainFrame === undefined) return false;
    return (frame === mainFrame || isSameFrame(frame, mainFrame)) && frame.url === rendererPage;
  }

  /** Not before it is wanted: the folder may be named anew until the app is ready. */
  #remembered(): WindowPlace {
    this.#place ??= new WindowPlace(path.join(app.getPath('userData'), 'window.json'), this.#mayRemember);
    return this.#place;
  }

  #create(): BrowserWindow {
    const remembered = this.#remembered();
    const { isMaximized, ...bounds } = remembered.now;
    const window = new BrowserWindow({
      ...bounds,
      minWidth: leastSize.width,
      minHeight: leastSize.height,
      show: false,
      title: 'Holdfast',
      autoHideMenuBar: true,
      backgroundColor: backgroundNow(),
      webPreferences: {
        preload: path.join(__dirname, 'preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        // The rest is Electron's default, and held by the checklist's tests.
        zoomFactor: remembered.zoom,
        spellcheck: false,
        webgl: false,
        enableWebSQL: false,
        disableDialogs: true,
        navigateOnDragDrop: false,
        devTools: !app.isPackaged,
      },
    });
    remembered.follow(window);
    // The first window is made before it is known what the person chose.
    const paint = () => window.setBackgroundColor(backgroundNow());
    nativeTheme.on('updated', paint);
    window.once('ready-to-show', async () => {
      await this.#isPrepared;
      if (window.isDestroyed()) return;
      if (isMaximized) window.maximize();
      window.show();
    });
    // A page that is loaded again forgets how large it was drawn.
    window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(remembered.zoom));
    window.webContents.on('zoom-changed', (_event, by) => this.changeZoom(by));
    window.on('closed', () => {
      nativeTheme.off('updated', paint);
      this.#window = undefined;
    });
    void window.loadURL(rendererPage);
    return window;
  }
}

/** There may be several objects for one frame. */
function isSameFrame(one: Electron.WebFrameMain, other: Electron.WebFrameMain): boolean {
  return one.processId === other.processId && one.routingId === other.routingId;
}

function backgroundNow(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}
