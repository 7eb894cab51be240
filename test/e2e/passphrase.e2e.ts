import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { connectAs, expect, test } from './fixtures.ts';

const passphrase = 'four words of mine';

test.describe('without a safe key store', () => {
  test.use({ keyStore: 'none' });

  test('a passphrase protects the accounts: over a restart they are locked, nothing of them is shown, and it opens them', async ({
    start,
    person,
    server,
    desktop,
  }) => {
    const first = await start();
    await expect(first.holdfast.heading('There is no safe key store')).toBeVisible();
    await first.holdfast.protectByPassphrase(passphrase);
    await connectAs(first.holdfast, person, 'ada');
    await first.close();

    const { holdfast } = await start();
    await expect(holdfast.heading('Holdfast is locked')).toBeVisible();
    await expect(holdfast.field('Passphrase')).toBeFocused();
    expect(await holdfast.page.content()).not.toMatch(/Ada|example\.test|Local demo/);
    expect(await holdfast.page.evaluate(() => window.accounts.readSnapshot({}))).toMatchObject({
      ok: true,
      value: { accounts: [], providers: [], notices: [], activity: { lastSequence: 0 } },
    });
    const refused = { ok: false, error: { code: 'STORAGE_VAULT_LOCKED' } };
    expect(
      await holdfast.page.evaluate(() =>
        window.accounts.readActivity({ accountId: null, beforeSequence: null, limit: 10 }),
      ),
    ).toMatchObject(refused);

    for (const wrong of ['not these words', 'nor these words', 'nor these either']) {
      await holdfast.unlock(wrong);
      await expect(holdfast.page.getByText('That is not the passphrase.')).toBeVisible();
      await expect(holdfast.field('Passphrase')).toHaveValue('');
    }
    await expect(holdfast.button('Unlock')).toBeDisabled();
    await expect(holdfast.page.getByText(/The next one is taken in \d+ s/)).toBeVisible();
    await expect(holdfast.button('Unlock')).toBeEnabled();
    await holdfast.unlock(passphrase);
    await holdfast.account('Ada Lovelace').click();
    await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');

    await holdfast.page.keyboard.press('Control+l');
    await expect(holdfast.heading('Holdfast is locked')).toBeVisible();
    expect(await holdfast.page.content()).not.toMatch(/Ada|example\.test|Local demo/);
    const vault = path.join(desktop.home, '.config/Holdfast/vault/accounts');
    const files = readdirSync(vault).map((name) => readFileSync(path.join(vault, name), 'utf8'));
    expect(files).toHaveLength(1);
    const { value } = JSON.parse(files[0] ?? '') as { value: { ciphertext: string } };
    expect(Buffer.from(value.ciphertext, 'base64').toString('latin1')).toMatch(/^holdfast:1:/);
  });
});

test('between the key store and a passphrase, an account goes on working, and the passphrase can be changed', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  const worksThere = async () => {
    await holdfast.account('Ada Lovelace').click();
    await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
    await holdfast.openSettings();
  };
  await connectAs(holdfast, person, 'ada');
  await holdfast.openSettings();
  await holdfast.protectByPassphrase(passphrase);
  await expect(holdfast.page.getByText('Encrypted under your passphrase')).toBeVisible();
  await worksThere();

  await holdfast.button('Change…').click();
  await holdfast.field('Present passphrase').fill('not this one at all');
  await holdfast.sheet
    .getByRole('textbox', { name: 'New passphrase', exact: true })
    .fill('other words of mine');
  await holdfast.field('New passphrase, once more').fill('other words of mine');
  await holdfast.button('Change passphrase').click();
  await expect(holdfast.sheet.getByText('That is not the passphrase.')).toBeVisible();
  await holdfast.field('Present passphrase').fill(passphrase);
  await holdfast.button('Change passphrase').click();
  await expect(holdfast.sheet).toBeHidden();
  await holdfast.button('Lock').click();
  await holdfast.unlock('other words of mine');
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();

  await holdfast.openSettings();
  await holdfast.button('Use the key store…').click();
  await holdfast.button('Use the key store').click();
  await expect(holdfast.page.getByText('Encrypted on this computer')).toBeVisible();
  await expect(holdfast.button('Lock')).toBeHidden();
  await worksThere();
});
