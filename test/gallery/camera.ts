import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type Language, languages } from '../../electron/messages/language.ts';
import { accessFaults } from '../support/app/access-faults.ts';
import { inLanguage } from '../support/app/in-language.ts';
import type { RealApp } from '../support/app/real-app.ts';
import { shownWords, untranslated } from './shown-words.ts';

export const galleryFolder = path.resolve(import.meta.dirname, '../../test-results/gallery');

const narrow = { width: 720, height: 520 };
const wide = { width: 1080, height: 720 };
type Size = typeof wide;

/** What of the window is not as it should be, each told once. */
export const faults = new Set<string>();
/** The pictures, as paths within the gallery. */
export const pictures: string[] = [];

/** Takes pictures of the window, in every language, light and dark, and looks for what a picture does not show. */
export class Camera {
  readonly #app: RealApp;

  constructor(app: RealApp) {
    this.#app = app;
  }

  /** @param sizes `both`: in the least size of the window too, in the first two languages, whose words are short and long */
  async take(
    name: string,
    sizes: 'wide' | 'both' = 'wide',
    spoken: readonly Language[] = languages,
  ): Promise<void> {
    // Nothing is lit up by a pointer that was left there.
    await this.#app.window.mouse.move(1, 1);
    const english = await shownWords(this.#app.window);
    for (const language of spoken)
      await inLanguage(this.#app.window, language, async () => {
        await this.#takeAll(name, wide, language);
        if (language === 'en') return;
        for (const words of untranslated(english, await shownWords(this.#app.window)))
          faults.add(`${name}: not in ${language}: ${words}`);
      });
    if (sizes === 'both') {
      await this.#resize(narrow);
      for (const language of spoken.slice(0, 2))
        await inLanguage(this.#app.window, language, () => this.#takeAll(`${name}-narrow`, narrow, language));
      await this.#resize(wide);
    }
    console.log(name);
  }

  async #takeAll(name: string, size: Size, language: Language): Promise<void> {
    const { window } = this.#app;
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = path.join(language, `${name}-${colorScheme}.png`);
      await this.#shoot(path.join(galleryFolder, file), size);
      pictures.push(file);
      if (language !== 'en') continue;
      for (const fault of await accessFaults(window)) faults.add(`${name}, ${colorScheme}: ${fault}`);
    }
    if (await overflows(this.#app)) faults.add(`${name}: wider than ${size.width} px in ${language}`);
  }

  /** Playwright counts the window in the page's own pixels, which a zoomed page has fewer of: then the app takes it. */
  async #shoot(file: string, { width }: Size): Promise<void> {
    const { electron, window } = this.#app;
    if ((await window.evaluate(() => innerWidth)) >= width) {
      await window.screenshot({ path: file, animations: 'disabled' });
      return;
    }
    const picture = await electron.evaluate(async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
    );
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, picture ?? '', 'base64');
  }

  async #resize(size: Size): Promise<void> {
    await this.#app.electron.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await expect.poll(() => this.#app.window.evaluate(() => window.innerWidth)).toBe(size.width);
  }
}

/** Whether the window would have to be scrolled sideways. */
function overflows({ window: page }: RealApp): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
