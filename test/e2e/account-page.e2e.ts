import { accessFaults } from '../support/app/access-faults.ts';
import { expect, test } from './fixtures.ts';

test('an account has a picture, a name and a colour of the person’s choice, each taken back in one press, and shows what it may do with the sensitive first', async ({
  start,
  person,
}) => {
  const { holdfast } = await start();
  const { page } = holdfast;
  await holdfast.chooseProvider('Local demo');
  await holdfast.chooseAccess('Create and change the demo’s items');
  await holdfast.continueInBrowser();
  await person.signIn('ada');
  await person.allow();
  await holdfast.seesConnected();
  const article = page.getByRole('article');
  const pictures = article.locator('img');
  await expect(pictures).toHaveCount(1);
  await expect
    .poll(() => pictures.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await expect(holdfast.account(/Ada Lovelace.*Local demo/).locator('img')).toHaveCount(1);

  await holdfast.button('Rename').click();
  await holdfast.field('Your name for this account').fill('Work');
  await page.keyboard.press('Enter');
  await expect(holdfast.heading('Work')).toBeVisible();
  await expect(page.getByText('Ada Lovelace is now called “Work”.')).toBeVisible();
  await holdfast.button('Undo').click();
  await expect(holdfast.heading('Ada Lovelace')).toBeVisible();

  const colors = page.getByRole('radiogroup', { name: 'Colour' });
  const color = (name: string) => colors.getByRole('radio', { name, exact: true });
  await holdfast.button('Colour').focus();
  await page.keyboard.press('Enter');
  await expect(color('No colour')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(color('Orange')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(colors).toBeHidden();
  await expect(holdfast.button('Colour')).toBeFocused();
  await expect(page.getByText('Ada Lovelace now has the colour orange.')).toBeVisible();
  await holdfast.button('Undo').click();
  await holdfast.button('Colour').click();
  await expect(color('No colour')).toBeChecked();
  await color('Blue').click();
  await expect(colors).toBeHidden();
  await expect(article.locator('[data-color=blue]')).toBeVisible();

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await accessFaults(page)).toEqual([]);
  }

  await holdfast.openTab('Access');
  expect(await accessFaults(page)).toEqual([]);
  const given = holdfast.region('It may').getByRole('listitem');
  await expect(given.first()).toContainText('sensitive');
  await expect(given.nth(1)).not.toContainText('sensitive');
});
