import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accessFaults } from '../support/app/access-faults.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('a consent that failed and one that worked are seen step by step, each parameter with its meaning, and no secret is taken along', async ({
  start,
  person,
  server,
  desktop,
}) => {
  const { holdfast, electron } = await start();
  const { page } = holdfast;
  await connectAs(holdfast, person, 'ada');
  server.faults.switchOn({ at: 'token', kind: 'oauth-error', error: 'invalid_grant', times: 'always' });
  await holdfast.beginToConnect();
  await person.allow();

  // From where it failed, straight to the step that did.
  await holdfast.button('What went over the wire').click();
  const steps = holdfast.region('Steps').getByRole('listitem');
  // The keys were asked for meanwhile.
  await expect(steps).toHaveCount(4);
  const failed = steps.filter({ hasText: 'It failed here' });
  await expect(failed).toHaveCount(1);
  await expect(failed).toContainText('Holdfast asked for tokens');
  await expect(failed).toContainText('400 Bad Request');
  await expect(failed).toContainText('Local demo did not accept its own code');
  await expect(failed).toContainText('Try again; it takes a fresh code.');
  const verifier = failed.getByRole('row', { name: /^code_verifier/ });
  await expect(verifier).toContainText('Proves that whoever began this is who finishes it.');
  await expect(verifier).toContainText('RFC 7636 4.5');
  await expect(verifier).toContainText('Code verifier 1');
  await expect(failed.getByRole('row', { name: /^code Code 1/ })).toContainText(
    'the same value as in step 2',
  );
  expect(await accessFaults(page)).toEqual([]);

  // By keyboard to the one that worked.
  await holdfast.button('All exchanges').press('Enter');
  const list = page.getByRole('list', { name: 'Exchanges' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  expect(await accessFaults(page)).toEqual([]);
  await list.getByRole('button', { name: /^Connecting Ada Lovelace/ }).press('Enter');
  await expect(holdfast.heading('Connecting Ada Lovelace')).toBeFocused();
  await expect(steps).toHaveCount(6);
  // Past “Open all steps” and the two steps before.
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(steps.nth(2)).toContainText('Your browser came back with the answer');
  await expect(steps.nth(2).getByRole('row', { name: /^state/ })).toContainText(
    'the same value as in step 2',
  );
  await holdfast.button('Open all steps').click();
  await expect(steps.nth(3).getByRole('row', { name: /^sub/ })).toContainText('about the person');
  await expect(steps.nth(3).getByRole('row', { name: /^refresh_token/ })).toContainText('masked');

  const filePath = path.join(desktop.home, 'exchange.json');
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: chosen,
    })) as typeof dialog.showSaveDialog;
  }, filePath);
  await holdfast.button('Export…').click();
  await expect(page.getByText('Written to exchange.json.')).toBeVisible();
  const text = readFileSync(filePath, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'connect', outcome: 'succeeded' });
  expect(text).not.toContain('ada@example.test');
  const search = new SecretSearch(server.tokensIssued);
  search.searchText('the file', text);
  search.searchText('the page', await page.content());
  expect(search.found).toEqual([]);
});
