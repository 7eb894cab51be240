import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AccountsBridge } from '../../electron/ipc/bridge.ts';
import { accessFaults } from '../support/app/access-faults.ts';
import { connectAs, expect, test } from './fixtures.ts';

/** Calls as the console makes them, without its window. */
async function call(page: Page, url: string, times: number): Promise<void> {
  await page.evaluate(
    async ([to, count]) => {
      const { accounts: bridge } = window as unknown as { accounts: AccountsBridge };
      const snapshot = await bridge.readSnapshot({});
      const accountId = (snapshot.ok && snapshot.value.accounts[0]?.id) || '';
      for (let each = 0; each < count; each += 1)
        await bridge.callApi({ accountId, request: { method: 'GET', url: to, headers: [], body: null } });
    },
    [url, times] as const,
  );
}

async function saveTo(electron: ElectronApplication, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: chosen,
    })) as typeof dialog.showSaveDialog;
  }, filePath);
}

test('the activity folds what repeats, counts it in a chart and a table, is narrowed by combined filters that stay, and exports what they show', async ({
  start,
  person,
  server,
}) => {
  const { holdfast, electron } = await start();
  const { page } = holdfast;
  await connectAs(holdfast, person, 'ada');
  await call(page, `${server.issuer}/api/me`, 4);
  await call(page, `${server.issuer}/api/reports`, 1);

  await holdfast.button('Activity').click();
  await expect(holdfast.heading('Activity')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '6 lines' })).toBeVisible();
  const run = holdfast.button(/4 calls: GET \/api\/me, all 200 OK/);
  await run.press('Enter');
  await expect(run).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText(/^GET \/api\/me, 200 OK, /)).toHaveCount(4);

  const bars = page.getByRole('listbox', { name: 'Calls and renewals' });
  await bars.getByRole('option').last().focus();
  await page.keyboard.press('Home');
  await expect(bars.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByText(/: 4 calls and 1 failure$/)).toBeVisible();
  await holdfast.button('Show as table').click();
  const table = page.getByRole('table', { name: 'Calls and renewals' });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['4', '0', '1']);
  await expect(table.getByRole('row')).toHaveCount(8);
  await holdfast.button('Show as chart').click();
  expect(await accessFaults(page)).toEqual([]);

  await holdfast.button('Failures only').press('Space');
  await expect(page.getByRole('status').filter({ hasText: '1 of 6 lines' })).toBeVisible();
  await holdfast.button('Failures only').press('Space');
  await page.getByRole('searchbox', { name: 'Search activity' }).fill('forbidden ada');
  await holdfast.button('Calls').click();
  await page.getByRole('combobox', { name: 'Time' }).selectOption('Today');
  await expect(page.getByText(/^GET \/api\/reports, 403 Forbidden/)).toBeVisible();
  await expect(run).toBeHidden();

  await holdfast.openSettings();
  await holdfast.button('Activity').click();
  await expect(page.getByRole('status').filter({ hasText: '1 of 6 lines' })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search activity' })).toHaveValue('forbidden ada');

  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-out-')), 'activity.json');
  await saveTo(electron, file);
  await holdfast.button('Export…').click();
  await expect(page.getByRole('radio', { name: 'What the filters show 1 line' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Everything 6 lines' })).toBeVisible();
  await holdfast.button('Save file…').click();
  await expect(holdfast.sheet.getByText('1 line saved in activity.json.')).toBeVisible();
  await holdfast.button('Done').click();
  const exported = JSON.parse(readFileSync(file, 'utf8'));
  expect(exported).toMatchObject([{ kind: 'api-called', call: { status: 403 } }]);

  await holdfast.button('Endings').click();
  await holdfast.button('Calls').click();
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await holdfast.button('Clear filters').click();
  await expect(page.getByRole('searchbox', { name: 'Search activity' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '7 lines' })).toBeVisible();
});
