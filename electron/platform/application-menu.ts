import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { buildDescription, names } from '../build-description.ts';
import type { Command } from '../ipc/contract.ts';
import { mainTexts } from '../messages/main-texts.ts';

export interface MenuParts {
  /** Asks the window, as everything else does. */
  ask: (command: Command) => void;
  changeZoom: (by: 'in' | 'out' | 'reset') => void;
  leave: () => void;
  /** Whether there is a lock that can be closed. */
  isLockable: boolean;
}

const isMac = process.platform === 'darwin';
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Everything by the menu too, with the keys of the platform; developer tools only in an unpackaged app. */
export function setApplicationMenu(parts: MenuParts): void {
  setAboutPanel();
  const template = [fileMenu(parts), editMenu(), viewMenu(parts), windowMenu(), helpMenu(parts)];
  if (isMac) template.unshift(appMenu(parts));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function setAboutPanel(): void {
  app.setAboutPanelOptions({
    applicationName: shownName(),
    applicationVersion: app.getVersion(),
    version: `Electron ${process.versions.electron}`,
    copyright: '© 2026 Holdfast maintainers',
    ...(buildDescription.kind === 'test' ? { credits: mainTexts().about.testBuild } : {}),
  });
}

function shownName(): string {
  return names[buildDescription.channel].shown;
}

function appMenu(parts: MenuParts): MenuItemConstructorOptions {
  const words = mainTexts().menu;
  return {
    label: shownName(),
    submenu: [
      { role: 'about', label: words.about(shownName()) },
      separator,
      settingsItem(parts),
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide(shownName()) },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      { role: 'quit', label: words.quit(shownName()) },
    ],
  };
}

function settingsItem({ ask }: MenuParts): MenuItemConstructorOptions {
  return item('settings', mainTexts().menu.settings, () => ask({ name: 'settings' }), 'CmdOrCtrl+,');
}

function fileMenu(parts: MenuParts): MenuItemConstructorOptions {
  const { ask, isLockable } = parts;
  const words = mainTexts().menu;
  return {
    label: words.file,
    submenu: [
      item('connect', words.newConnection, () => ask({ name: 'connect' }), 'CmdOrCtrl+N'),
      separator,
      item('import', words.import, () => ask({ name: 'import' })),
      item('export', words.export, () => ask({ name: 'export' })),
      separator,
      { ...item('lock', words.lock, () => ask({ name: 'lock' }), 'CmdOrCtrl+L'), enabled: isLockable },
      ...(isMac ? [] : [separator, settingsItem(parts)]),
      separator,
      isMac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit(shownName()) },
    ],
  };
}

function editMenu(): MenuItemConstructorOptions {
  const words = mainTexts().menu;
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu({ ask, changeZoom }: MenuParts): MenuItemConstructorOptions {
  const words = mainTexts().menu;
  const zoomIn = () => changeZoom('in');
  const zoomOut = () => changeZoom('out');
  const forMakers: MenuItemConstructorOptions[] = [];
  if (!app.isPackaged) forMakers.push(separator, { role: 'toggleDevTools', label: words.developerTools });
  return {
    label: words.view,
    submenu: [
      item('palette', words.palette, () => ask({ name: 'palette' }), 'CmdOrCtrl+K'),
      item('find-account', words.findAccount, () => ask({ name: 'find-account' }), 'CmdOrCtrl+F'),
      item('activity', words.activity, () => ask({ name: 'activity' })),
      item('inspector', words.inspector, () => ask({ name: 'inspector' })),
      separator,
      item('zoom-reset', words.actualSize, () => changeZoom('reset'), 'CmdOrCtrl+0'),
      item('zoom-in', words.zoomIn, zoomIn, 'CmdOrCtrl+Plus'),
      // Where the plus is on the key of the equals sign, nobody presses Shift for it.
      hidden(words.zoomIn, zoomIn, 'CmdOrCtrl+='),
      hidden(words.zoomIn, zoomIn, 'CmdOrCtrl+numadd'),
      item('zoom-out', words.zoomOut, zoomOut, 'CmdOrCtrl+-'),
      hidden(words.zoomOut, zoomOut, 'CmdOrCtrl+numsub'),
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...forMakers,
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  const words = mainTexts().menu;
  return {
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      ...(isMac
        ? [
            { role: 'zoom' as const, label: words.zoom },
            separator,
            { role: 'front' as const, label: words.bringAllToFront },
          ]
        : [{ role: 'close' as const, label: words.closeWindow }]),
    ],
  };
}

function helpMenu({ ask, leave }: MenuParts): MenuItemConstructorOptions {
  const words = mainTexts().menu;
  return {
    role: 'help',
    label: words.help,
    submenu: [
      item('shortcuts', words.shortcuts, () => ask({ name: 'shortcuts' }), 'CmdOrCtrl+/'),
      separator,
      item('remove-everything', words.removeEverything, leave),
      ...(isMac ? [] : [separator, { role: 'about' as const, label: words.about(shownName()) }]),
    ],
  };
}

function item(
  id: string,
  label: string,
  click: () => void,
  accelerator?: string,
): MenuItemConstructorOptions {
  return accelerator ? { id, label, click, accelerator } : { id, label, click };
}

/** Another key for an item that is shown with its first one. */
function hidden(label: string, click: () => void, accelerator: string): MenuItemConstructorOptions {
  return { label, click, accelerator, visible: false, acceleratorWorksWhenHidden: true };
}
