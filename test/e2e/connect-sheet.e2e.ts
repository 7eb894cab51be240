import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { accessFaults } from '../support/app/access-faults.ts';
import type { Desktop } from '../support/desktop/desktop.ts';
import { expect, test } from './fixtures.ts';

test('one sheet leads from a provider to an account: what was chosen is kept, no network is waited for, and a browser that does not open is helped', async ({
  start,
  person,
  desktop,
}) => {
  await installBrowser(desktop, 'Anchor');
  await installBrowser(desktop, 'Beacon');
  const { holdfast, electron } = await start();
  const { page, sheet } = holdfast;
  await neverOpen(electron);
  const search = (name: string) => page.getByRole('searchbox', { name });
  const place = async () => (await sheet.boundingBox()) ?? { width: 0 };

  await holdfast.button('Connect').first().click();
  await expect(search('Search providers')).toBeFocused();
  await search('Search providers').fill('hub');
  await page.keyboard.press('Enter');
  await holdfast.fillInClient({ clientId: 'Ov23liHoldfastExample', clientSecret: 'x'.repeat(40) });
  await expect(holdfast.heading('Connect GitHub')).toBeVisible();
  const first = await place();
  await holdfast.button('Public repositories').click();
  await search('Search access').fill('gist');
  await sheet.getByRole('checkbox', { name: /gist/i }).check();

  await sheet.getByRole('list', { name: 'Steps' }).getByRole('button', { name: 'Provider' }).click();
  await expect(search('Search providers')).toHaveValue('hub');
  await page.keyboard.press('Enter');
  expect(await place()).toEqual(first);
  await expect(holdfast.button('Public repositories')).toHaveAttribute('aria-pressed', 'true');
  await search('Search access').fill('gist');
  await expect(sheet.getByRole('checkbox', { name: /gist/i })).toBeChecked();
  expect(await accessFaults(page)).toEqual([]);

  await page.context().setOffline(true);
  await holdfast.button('Continue in browser').click();
  await expect(sheet.getByRole('status')).toContainText('You are offline');
  await page.context().setOffline(false);
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await holdfast.button('Cancel').click();
  await expect(holdfast.heading('Connecting was cancelled')).toBeVisible();
  await holdfast.button('Close').click();

  await holdfast.beginToConnect();
  const progress = sheet.getByRole('list', { name: 'Progress' });
  await expect(progress.getByRole('listitem')).toHaveText([
    'Done: Get ready',
    /^Now: Agree in your browser/,
    'Then: Fetch the access',
  ]);
  const help = sheet.getByRole('region', { name: 'Having trouble?' });
  await help.getByRole('combobox', { name: 'Another browser' }).selectOption('Beacon');
  await help.getByRole('button', { name: 'Open there' }).click();
  await expect
    .poll(() => readFile(openedBy(desktop, 'Beacon'), 'utf8').catch(() => ''))
    .toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*state=/);
  expect(await place()).toEqual(first);
  expect(await accessFaults(page)).toEqual([]);

  await help.getByRole('button', { name: 'Copy link' }).click();
  await expect(holdfast.button('Copied')).toBeVisible();
  person.open(await electron.evaluate(({ clipboard }) => clipboard.readText()));
  await person.signIn('ada');
  await person.allow();
  await expect(holdfast.heading('Connected')).toBeVisible();
  expect(await place()).toEqual(first);
  await holdfast.button('Done').click();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
});

/** The system takes the link, and nothing is seen of it. */
function neverOpen(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ shell }) => {
    shell.openExternal = async () => undefined;
  });
}

const openedBy = ({ home }: Desktop, name: string) => path.join(home, `${name}.opened`);

async function installBrowser(desktop: Desktop, name: string): Promise<void> {
  const program = path.join(desktop.home, name);
  await writeFile(program, `#!/bin/sh\nprintf '%s' "$1" > '${openedBy(desktop, name)}'\n`);
  await chmod(program, 0o755);
  const entry = {
    Type: 'Application',
    Name: name,
    Exec: `${program} %u`,
    MimeType: 'x-scheme-handler/https;',
  };
  const lines = Object.entries(entry).map(([key, value]) => `${key}=${value}`);
  await writeFile(
    path.join(desktop.folders.applications, `${name}.desktop`),
    ['[Desktop Entry]', ...lines, ''].join('\n'),
  );
}
