import type { Locator } from '@playwright/test';
import { accessFaults } from '../support/app/access-faults.ts';
import { type GoogleStandIn, startGoogleStandIn } from '../support/stand-ins/index.ts';
import { test as base, expect } from './fixtures.ts';

const test = base.extend<{ google: GoogleStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  google: async ({}, use) => {
    const google = await startGoogleStandIn();
    await use(google);
    await google.close();
  },
  providers: async ({ google }, use) => use([google]),
});

test('the first run says where access is kept and what needs no set-up; a set-up is led step by step, and checked before anybody consents', async ({
  start,
  google,
}) => {
  const { electron, holdfast } = await start();
  const { page, sheet } = holdfast;
  const place = page.getByRole('status', { name: 'Where access is kept' });
  await expect(place).toContainText('Kept encrypted by GNOME Keyring on this computer');
  await expect(page.getByText('Holdfast never sees a password.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await holdfast.button('Try the local demo Nothing to register').click();
  await expect(holdfast.heading('Connect Local demo')).toBeVisible();
  await page.keyboard.press('Escape');

  await holdfast.chooseProvider('GitHub');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Register a new OAuth app' })).toBeVisible();
  await holdfast.button('Copy Redirect URI').click();
  await expect(sheet.getByText('Copied')).toBeVisible();
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('app.holdfast.desktop:/oauth/callback/github');
  await holdfast.field('Client ID').fill('0123456789abcdef0123456789abcdef01234567');
  await expect(sheet.getByText('That looks like the client secret.')).toBeVisible();
  await holdfast.button('Back').click();

  await sheet.getByRole('button', { name: 'Google', exact: true }).click();
  const client = { client_id: google.clientId, client_secret: 'GOCSPX-of-another-client' };
  await drop(sheet, JSON.stringify({ installed: client }));
  const said = sheet.getByRole('status').last();
  await expect(said).toContainText('The secret is wrong');
  await expect(holdfast.field('Client ID')).toHaveValue(google.clientId);
  const secret = holdfast.field('Client secret');
  await expect(secret).toHaveAttribute('aria-invalid', 'true');
  expect(await accessFaults(page)).toEqual([]);
  await secret.fill(google.clientSecret);
  await holdfast.button('Check it at once').click();
  await expect(said).toContainText('Google knows this client');
  await expect(secret).not.toHaveAttribute('aria-invalid');
  expect(google.records.some(({ path }) => path.includes('/auth'))).toBe(false);

  await holdfast.button('Save and continue').click();
  await expect(holdfast.heading('Connect Google')).toBeVisible();
});

/** As a file that is let go over the sheet. */
async function drop(place: Locator, text: string): Promise<void> {
  await place.evaluate((element, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'client_secret.json', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}
