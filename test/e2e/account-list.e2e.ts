import path from 'node:path';
import { accessFaults } from '../support/app/access-faults.ts';
import { manyAccounts, writeAccounts } from '../support/app/many-accounts.ts';
import { expect, test } from './fixtures.ts';

test('a thousand accounts are found, walked through by keyboard, and let go several at a time', async ({
  desktop,
  start,
}) => {
  const nowMs = Date.now();
  const accounts = manyAccounts(1000, nowMs);
  writeAccounts(path.join(desktop.home, '.config', 'Holdfast', 'vault'), accounts, nowMs);
  const { holdfast } = await start();
  const { page } = holdfast;
  const list = page.getByRole('list', { name: 'Accounts' });
  const rows = list.locator('button');
  const found = page.getByRole('searchbox', { name: 'Search accounts' });

  await test.step('only those that are seen are drawn', async () => {
    await expect(page.getByText('1,000 accounts')).toBeVisible();
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeLessThan(80);
    await list.hover();
    await page.mouse.wheel(0, 20_000);
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeLessThan(80);
  });

  await test.step('typing finds the right one, and Enter shows it', async () => {
    const wanted = accounts[777];
    await found.fill(wanted?.email ?? '');
    await expect(page.getByText('1 of 1,000')).toBeVisible();
    await found.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wanted?.displayName ?? '');
    await found.press('Escape');
    await expect(list.locator('[aria-current="page"]')).toBeInViewport();
  });

  await test.step('keys lead through all of them', async () => {
    await found.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(rows.last()).toBeFocused();
    await expect(rows.last()).toBeInViewport();
    const group = list.getByRole('list', { name: 'Facebook' });
    await expect(group.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '10');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect(rows.first()).toBeFocused();
    await expect(rows.first()).toBeInViewport();
  });

  await test.step('those that need the person are filtered, and a search without a result leads back', async () => {
    const filter = holdfast.button(/^Needs you: \d+$/);
    await filter.click();
    await expect(filter).toHaveAttribute('aria-pressed', 'true');
    await expect(rows.first()).toContainText(/reconnect/i);
    await found.fill('nobody of that name');
    await expect(page.getByText('No account that needs you matches “nobody of that name”.')).toBeVisible();
    await holdfast.button('Show all').click();
    await expect(page.getByText('1,000 accounts')).toBeVisible();
  });

  await test.step('several are chosen by click and keyboard, and Esc leaves', async () => {
    await rows.nth(0).click({ modifiers: ['Control'] });
    await list
      .getByRole('checkbox')
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await expect(page.getByText('3 selected')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByText('4 selected')).toBeVisible();
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list.getByRole('checkbox')).toHaveCount(0);
  });

  await test.step('what can’t be renewed is told of by name', async () => {
    await holdfast.button('Select accounts').click();
    await found.fill('facebook');
    await holdfast.button('Select all 10').click();
    await holdfast.button('Renew now').click();
    await expect(holdfast.heading('0 of 10 renewed')).toBeVisible();
    await expect(holdfast.sheet.getByRole('listitem')).toHaveCount(10);
    await holdfast.button('Close').click();
  });

  await test.step('a colour is given to all of them, found by its name, and taken back', async () => {
    const bar = holdfast.region('Selected accounts');
    await bar.getByRole('button', { name: 'Colour' }).click();
    await bar.getByRole('radio', { name: 'Teal' }).click({ force: true });
    await expect(page.getByText('10 accounts now have the colour teal.')).toBeVisible();
    await found.fill('teal');
    await expect(page.getByText('10 of 1,000')).toBeVisible();
    await holdfast.button('Undo').click();
    await expect(page.getByText('0 of 1,000')).toBeVisible();
    await found.fill('facebook');
  });

  await test.step('they are disconnected together, with a receipt for each', async () => {
    await holdfast.button('Disconnect…').click();
    await expect(holdfast.heading('Disconnect 10 accounts?')).toBeVisible();
    await holdfast.sheet.getByRole('button', { name: 'Disconnect 10 accounts' }).click();
    await expect(holdfast.heading('10 accounts are disconnected')).toBeVisible();
    await expect(holdfast.sheet.getByRole('list', { name: 'Receipts' }).getByRole('listitem')).toHaveCount(
      10,
    );
    await holdfast.button('Done').click();
    await found.fill('');
    await expect(page.getByText('990 accounts')).toBeVisible();
  });
});
