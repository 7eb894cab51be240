import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { registerAppScheme, serveRenderer } from '../../../electron/platform/app-protocol.ts';
import { rendererPage } from '../../../electron/platform/renderer-address.ts';

// The least that a sandboxed window can be: Holdfast's settings for it, its way to load a page, and nothing else.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
app.whenReady().then(() => {
  serveRenderer(path.join(__dirname, 'renderer'));
  const window = new BrowserWindow({
    width: 1080,
    height: 720,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webgl: false,
      enableWebSQL: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(rendererPage);
});
app.on('window-all-closed', () => app.quit());
