import { type Browser, chromium, type Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';

/** A person at the desktop's own browser, which only a link opened by the app has started. */
export class PersonAtBrowser {
  readonly #desktop: Desktop;
  #browser: Browser | undefined;
  /** A tab keeps its address when the answer leaves it for the app. */
  readonly #answered = new WeakSet<Page>();

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** The page that the app opened last and that still asks for something. */
  async page(): Promise<Page> {
    this.#browser ??= await chromium.connectOverCDP(await this.#desktop.browserEndpoint());
    const context = this.#browser.contexts()[0];
    if (!context) throw new Error('the browser has no window');
    for (let tries = 0; tries < 100; tries++) {
      const page = context
        .pages()
        .findLast((each) => each.url().includes('/interaction/') && !this.#answered.has(each));
      if (page) return page;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no page asks for anything: ${context.pages().map((page) => page.url())}`);
  }

  async signIn(username: 'ada' | 'grace' | 'alan'): Promise<void> {
    const passwords = { ada: 'engine', grace: 'compiler', alan: 'machine' };
    const page = await this.page();
    await page.getByLabel('Username').fill(username);
    await page.getByLabel('Password').fill(passwords[username]);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Takes one thing back on the consent page, by its words. */
  async untick(words: string): Promise<void> {
    await (await this.page()).getByLabel(words).uncheck();
  }

  async allow(): Promise<void> {
    const page = await this.page();
    await this.#answer(page, 'Allow');
  }

  async deny(): Promise<void> {
    const page = await this.page();
    await this.#answer(page, 'Deny');
  }

  async #answer(page: Page, button: 'Allow' | 'Deny'): Promise<void> {
    await page.getByRole('button', { name: button }).click();
    this.#answered.add(page);
  }

  /** Closes every tab, as somebody does who changed their mind. */
  async closeTabs(): Promise<void> {
    const page = await this.page();
    for (const each of page.context().pages()) await each.close();
  }

  /** Signs out of every site, so that somebody else can sign in. */
  async forgetSignIn(): Promise<void> {
    await this.#browser?.contexts()[0]?.clearCookies();
  }

  async leave(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}
