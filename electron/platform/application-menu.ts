import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { buildDescription, names } from '../build-description.ts';

/** Editing, zoom and window commands of the platform, and what the app itself offers; developer tools only in an unpackaged app. */
export function setApplicationMenu(leave: () => void): void {
  app.setAboutPanelOptions({
    applicationName: names[buildDescription.channel].shown,
    applicationVersion: app.getVersion(),
    version: `Electron ${process.versions.electron}`,
    copyright: '© 2026 Holdfast maintainers',
    ...(buildDescription.kind === 'test'
      ? { credits: 'A test build, for trying out and never for accounts that matter.' }
      : {}),
  });
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  if (!app.isPackaged) view.push({ type: 'separator' }, { role: 'toggleDevTools' });
  const template: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { label: 'View', submenu: view },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        { label: 'Remove everything from this computer…', click: leave },
        { type: 'separator' },
        { role: 'about' },
      ],
    },
  ];
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
