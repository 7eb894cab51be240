import { expect } from '@playwright/test';
import type { AccountsBridge } from '../../electron/ipc/bridge.ts';
import type { Scene } from './scene.ts';

/** How the app sits on a desktop: palette, shortcuts, several accounts at once, contrast, size, and lines from the right. */
export async function desktopScreens({ camera, electron, holdfast }: Scene): Promise<void> {
  const { page } = holdfast;
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await holdfast.openTab('Overview');
  await page.keyboard.press('Control+k');
  await expect(holdfast.sheet.getByRole('combobox')).toBeFocused();
  await camera.take('palette', 'both');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await expect(holdfast.sheet).toBeVisible();
  await camera.take('shortcuts', 'both');
  await page.keyboard.press('Escape');
  await holdfast.button('Colour').click();
  await camera.take('account-colour');
  await page.keyboard.press('Escape');
  await page
    .getByRole('list', { name: 'Accounts' })
    .locator('button')
    .first()
    .click({ modifiers: ['Control'] });
  await expect(page.getByText('1 selected')).toBeVisible();
  await camera.take('accounts-selected', 'both');
  await page.keyboard.press('Escape');

  await change(page, { contrast: 'more' });
  await camera.take('account-high-contrast');
  await holdfast.openSettings();
  await camera.take('settings-high-contrast');
  await change(page, { contrast: 'system' });
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await camera.take('account-at-200-percent');
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1),
  );
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await camera.take('account-from-the-right', 'wide', ['en']);
  await holdfast.openTab('Console');
  await camera.take('console-from-the-right', 'wide', ['en']);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
}

function change(
  page: Scene['holdfast']['page'],
  choices: Parameters<AccountsBridge['changeSettings']>[0],
): Promise<unknown> {
  return page.evaluate(
    (chosen) => (window as unknown as { accounts: AccountsBridge }).accounts.changeSettings(chosen),
    choices,
  );
}
