import { execFile } from 'node:child_process';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import templateDouble from '../../build/resources/tray/template@2x.png';
import template from '../../build/resources/tray/template.png';
import coloredDouble from '../../build/resources/tray/tray@2x.png';
import colored from '../../build/resources/tray/tray.png';
import type { TrayItem, TrayModel } from '../desktop/tray-model.ts';

export { trayModel } from '../desktop/tray-model.ts';

/** The symbol in the system's tray. */
export class AppTray {
  readonly #act: (act: NonNullable<TrayItem['act']>) => void;
  #tray: Tray | undefined;
  #shown = '';

  constructor(act: (act: NonNullable<TrayItem['act']>) => void) {
    this.#act = act;
  }

  get isShown(): boolean {
    return this.#tray !== undefined;
  }

  show(model: TrayModel): void {
    const text = JSON.stringify(model);
    if (this.#tray && text === this.#shown) return;
    this.#tray ??= this.#create();
    this.#shown = text;
    this.#tray.setToolTip(model.tooltip);
    this.#tray.setContextMenu(Menu.buildFromTemplate(model.items.map((item) => this.#item(item))));
  }

  hide(): void {
    this.#tray?.destroy();
    this.#tray = undefined;
  }

  #create(): Tray {
    const tray = new Tray(process.platform === 'darwin' ? templateImage() : coloredImage());
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') tray.on('click', () => this.#act('open'));
    return tray;
  }

  #item(item: TrayItem | null): MenuItemConstructorOptions {
    if (!item) return { type: 'separator' };
    const { act, label } = item;
    return act === null ? { label, enabled: false } : { label, click: () => this.#act(act) };
  }
}

/** One colour, which macOS gives it: light or dark as its bar is. */
function templateImage(): Electron.NativeImage {
  const image = nativeImage.createFromDataURL(template);
  image.addRepresentation({ scaleFactor: 2, dataURL: templateDouble });
  image.setTemplateImage(true);
  return image;
}

function coloredImage(): Electron.NativeImage {
  const image = nativeImage.createFromDataURL(colored);
  image.addRepresentation({ scaleFactor: 2, dataURL: coloredDouble });
  return image;
}

/**
 * Whether a symbol in the tray is seen at all. Some Linux desktops have no tray; a window that was closed into it would be out of
 * reach. Where nobody can tell, it is taken for not there.
 */
export function hasTray(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(true);
  const question = [
    ...['--session', '--print-reply', '--reply-timeout=1000', '--dest=org.freedesktop.DBus'],
    ...['/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner', 'string:org.kde.StatusNotifierWatcher'],
  ];
  return new Promise((resolve) => {
    execFile('dbus-send', question, { timeout: 2_000 }, (error, output) =>
      resolve(!error && /boolean true/.test(output)),
    );
  });
}
