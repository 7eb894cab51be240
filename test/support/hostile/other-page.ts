import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { WebPreferences } from 'electron';

/** Puts the page at the URL in place of the app's own, whether or not it loads. */
export async function showInstead(electron: ElectronApplication, window: Page, url: string): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, address) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(address)
        .catch(() => undefined),
    url,
  );
  await isShown(window, url);
}

/** A second window with the page at the URL, made in the main process. */
export async function openAnother(
  electron: ElectronApplication,
  url: string,
  webPreferences: Omit<WebPreferences, 'session'>,
): Promise<Page> {
  const opened = electron.waitForEvent('window');
  await electron.evaluate(
    ({ BrowserWindow }, { address, preferences }) =>
      new BrowserWindow({ webPreferences: preferences }).loadURL(address),
    { address: url, preferences: webPreferences },
  );
  const other = await opened;
  await isShown(other, url);
  return other;
}

/** Electron can be done with a page before Playwright has left the one that was there. */
function isShown(window: Page, url: string): Promise<void> {
  const address = () => window.evaluate(() => location.href).catch(() => '');
  return expect.poll(address).toBe(url);
}
