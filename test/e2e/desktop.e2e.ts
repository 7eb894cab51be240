import { statSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { accessFaults } from '../support/app/access-faults.ts';
import { openLink } from '../support/desktop/open-link.ts';
import { connectAs, expect, type StartedApp, test } from './fixtures.ts';

/** What a second start hands over on a desktop where a link was opened. */
function handOver(electron: ElectronApplication, link: string): Promise<unknown> {
  return electron.evaluate(
    ({ app }, argument) => app.emit('second-instance', {}, ['holdfast', argument]),
    link,
  );
}

function clickInMenu(electron: ElectronApplication, id: string): Promise<void> {
  return electron.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

function menuLabels(electron: ElectronApplication): Promise<string[]> {
  return electron.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
}

function windowNow(electron: ElectronApplication) {
  return electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomFactor() };
  });
}

async function ask({ holdfast: { page, sheet } }: StartedApp, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(sheet.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('everything is reached by the palette, and look, language, zoom and place are as they were after a restart', async ({
  start,
  person,
}) => {
  const started = await start();
  const { electron, holdfast } = started;
  const { page } = holdfast;
  await connectAs(holdfast, person, 'ada');

  await page.keyboard.press('Control+k');
  const field = holdfast.sheet.getByRole('combobox');
  await page.keyboard.type('lovelace cons');
  const first = holdfast.sheet.getByRole('option').first();
  await expect(first).toHaveText(/Ada Lovelace: Console/);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(holdfast.sheet).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Console' })).toHaveAttribute('aria-selected', 'true');

  await ask(started, 'contrast high');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await ask(started, 'sprache deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect
    .poll(() => menuLabels(electron))
    .toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe']);
  for (const id of ['zoom-in', 'zoom-in', 'zoom-out', 'settings']) await clickInMenu(electron, id);
  await expect(page.getByRole('combobox').first()).toHaveValue('de');
  const place = { x: 90, y: 60, width: 900, height: 640 };
  await electron.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const file = path.join(await electron.evaluate(({ app }) => app.getPath('userData')), 'window.json');
  await started.close();
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const again = await start();
  await expect(again.window.locator('html')).toHaveAttribute('lang', 'de');
  await expect(again.window.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect.poll(() => windowNow(again.electron)).toEqual({ bounds: place, zoom: 1.1 });
});

test('links only show what is there, and who needs the person is told once while they are elsewhere', async ({
  desktop,
  start,
  person,
  server,
}) => {
  const { electron, holdfast } = await start();
  const { page } = holdfast;
  await connectAs(holdfast, person, 'ada');
  openLink(desktop, 'app.holdfast.desktop:/open/activity');
  await expect(holdfast.heading('Activity')).toBeVisible({ timeout: 15_000 });
  await handOver(electron, 'app.holdfast.desktop:/open/connect/demo');
  await expect(holdfast.heading('Connect Local demo')).toBeVisible();
  // Over an open sheet nothing else comes.
  await handOver(electron, 'app.holdfast.desktop:/open/settings');
  await page.keyboard.press('Escape');
  await expect(holdfast.heading('Activity')).toBeVisible();
  await handOver(electron, 'app.holdfast.desktop:/open/connect/nobody');
  await expect(page.getByText('A link to Holdfast leads nowhere')).toBeVisible();
  await handOver(electron, 'app.holdfast.desktop:/open/settings?code=c&state=s');
  await expect(page.getByText('A link to Holdfast was ignored')).toBeVisible();
  await expect(holdfast.heading('Activity')).toBeVisible();

  // Not every system of tests has notifications: they are caught where the system would take them.
  await electron.evaluate(({ BrowserWindow, Notification }) => {
    const shown: Electron.Notification[] = [];
    Object.assign(globalThis, { shown });
    Notification.isSupported = () => true;
    const { on } = Notification.prototype;
    // Its own methods are each one's own, so it is caught as it is listened to.
    Notification.prototype.on = function listen(this: Electron.Notification, ...words: [never, never]) {
      this.show = () => shown.push(this);
      return on.apply(this, words);
    } as typeof on;
    BrowserWindow.getAllWindows()[0]?.hide();
  });
  const notified = () =>
    electron.evaluate(() => {
      const { shown } = globalThis as unknown as { shown: Electron.Notification[] };
      return shown.map(({ body, title }) => `${title}: ${body}`);
    });
  await server.revokeGrantsOf('ada');
  await ask({ holdfast } as StartedApp, 'renew now');
  const words = 'Ada Lovelace needs you: The connection to Local demo ended. Reconnect to go on.';
  await expect.poll(notified).toEqual([words]);
  await electron.evaluate(() => {
    (globalThis as unknown as { shown: Electron.Notification[] }).shown[0]?.emit('click');
  });
  await expect(holdfast.button('Reconnect').first()).toBeVisible();
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(
    true,
  );

  // With nobody to talk to, what is here stays within reach.
  await server.close();
  await ask({ holdfast } as StartedApp, 'settings your data');
  await expect(holdfast.region('Activity')).toBeInViewport();
  await holdfast.account('Ada Lovelace').click();
  await holdfast.openTab('Activity');
  await expect(holdfast.region('Today')).toContainText('Connected');
});
