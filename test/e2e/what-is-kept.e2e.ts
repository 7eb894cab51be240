import { readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { requests } from '../../electron/ipc/contract.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('a provider set-up and the theme are kept over a restart, and the secret is never shown again', async ({
  start,
}) => {
  const app = await start();
  const { page } = app.holdfast;
  await app.holdfast.chooseProvider('GitHub');
  await expect(app.holdfast.heading('Set up GitHub')).toBeVisible();
  await expect(page.getByText('app.holdfast.desktop:/oauth/callback/github')).toBeVisible();
  await app.holdfast.fillInClient({ clientId: 'Ov23liHoldfastExample', clientSecret: 'a-secret-of-github' });
  await expect(app.holdfast.heading('Connect GitHub')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.holdfast.openSettings();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await app.close();

  const { holdfast } = await start();
  await holdfast.openSettings();
  await expect(holdfast.page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  const kept = holdfast.page.getByRole('list', { name: 'Clients at GitHub' });
  await expect(kept).toContainText('Secret kept encrypted');
  await kept.getByRole('button', { name: 'Edit Ov23liHoldfastExample' }).click();
  await expect(holdfast.field('Client ID')).toHaveValue('Ov23liHoldfastExample');
  await expect(holdfast.field('Client secret')).toHaveValue('');
});

test('a client id that can not be one of the provider is said before anything is opened', async ({
  start,
}) => {
  const { holdfast } = await start();
  await holdfast.chooseProvider('Google');
  await holdfast.fillInClient({ clientId: 'ada@example.test' });
  await expect(holdfast.heading('Set up Google')).toBeVisible();
  await expect(holdfast.page.getByText('apps.googleusercontent.com').last()).toBeVisible();
});

test('a broken account file is set aside and told of, and Reconnect mends the account [F:account-file-truncated]', async ({
  start,
  person,
  desktop,
  server,
}) => {
  const app = await start();
  await connectAs(app.holdfast, person, 'ada');
  await app.close();

  const folder = path.join(desktop.home, '.config', 'Holdfast', 'vault', 'accounts');
  const [file] = readdirSync(folder);
  truncateSync(path.join(folder, file ?? ''), 20);

  const { holdfast } = await start();
  await holdfast.account('Ada Lovelace').click();
  await expect(holdfast.button('Reconnect')).toBeVisible();
  expect(readdirSync(folder).some((name) => name.includes('.broken-'))).toBe(true);
  await holdfast.button('Reconnect').click();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.allow();
  await holdfast.seesConnected();
  await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
});

test('the window goes nowhere, opens nothing, and offers the contract alone [R1]', async ({
  start,
  server,
}) => {
  const { window: page, electron } = await start();
  await page.evaluate((url) => {
    location.href = url;
  }, server.issuer);
  expect(await page.evaluate(() => window.open('https://example.com'))).toBeNull();
  const blocked = await page.evaluate((url) => fetch(url).catch((error: Error) => error.name), server.issuer);
  expect(blocked).toBe('TypeError');
  expect(page.url()).toBe('app://holdfast/index.html');
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await page.evaluate(() => [typeof require, typeof process])).toEqual(['undefined', 'undefined']);
  const offered = await page.evaluate(() => Object.keys(window.accounts));
  expect(offered.sort()).toEqual([...Object.keys(requests), 'on'].sort());
  const refused = await page.evaluate(() =>
    window.accounts.callApi({ accountId: 'x', stray: true } as unknown as Parameters<
      typeof window.accounts.callApi
    >[0]),
  );
  expect(refused).toMatchObject({ ok: false, error: { code: 'REQUEST_INVALID' } });
});
