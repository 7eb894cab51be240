import { expect, type Page } from '@playwright/test';
import type { AccountsBridge } from '../../../electron/ipc/bridge.ts';
import type { Language } from '../../../electron/messages/language.ts';

/** Does something while the window speaks a language, and has it speak English again. */
export async function inLanguage(window: Page, language: Language, act: () => Promise<void>): Promise<void> {
  await speak(window, language);
  try {
    await act();
  } finally {
    await speak(window, 'en');
  }
}

async function speak(page: Page, language: Language): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === language) return;
  await page.evaluate(
    (chosen) =>
      (window as unknown as { accounts: AccountsBridge }).accounts.changeSettings({ language: chosen }),
    language,
  );
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
