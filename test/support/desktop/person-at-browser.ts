import { type Browser, chromium, type Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';
import { openLink } from './open-link.ts';

/** A person at the desktop's own browser, which nothing starts but a link: one that the app opens, or their own. */
export class PersonAtBrowser {
  readonly #desktop: Desktop;
  #browser: Browser | undefined;
  /** A tab keeps its address when the answer leaves it for the app. */
  readonly #answered = new WeakSet<Page>();

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Goes to an address of their own accord. */
  open(address: string): void {
    openLink(this.#desktop, address);
  }

  /** The page that was opened last and that still asks for something. */
  async page(): Promise<Page> {
    this.#browser ??= await chromium.connectOverCDP(await this.#desktop.browserEndpoint());
    const context = this.#browser.contexts()[0];
    if (!context) throw new Error('the browser has no window');
    for (let tries = 0; tries < 100; tries++) {
      const page = context.pages().findLast((each) => asksForSomething(each) && !this.#answered.has(each));
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

  /** Types the code that an app shows, and says that it is theirs. */
  async typeCode(code: string): Promise<void> {
    const page = await this.page();
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Continue' }).click();
    // Not every provider asks it.
    const isTheirs = page.getByRole('button', { name: 'Yes, continue' });
    const next = isTheirs.or(page.getByRole('button', { name: 'Allow' }));
    await next.waitFor();
    if (await isTheirs.isVisible()) await isTheirs.click();
  }

  /** Takes one thing back on the consent page, by its words. */
  async untick(words: string): Promise<void> {
    await (await this.page()).getByLabel(words).uncheck();
  }

  async allow(): Promise<void> {
    const page = await this.page();
    await this.#answer(page, 'Allow');
  }

  /**
   * Allows in a browser that can't reach the app, such as one on another computer.
   *
   * @returns what the address bar shows then
   */
  async allowOutOfReach(): Promise<string> {
    const page = await this.page();
    const devTools = await page.context().newCDPSession(page);
    const address = new Promise<string>((resolve) => {
      devTools.once('Fetch.requestPaused', ({ requestId, request }) => {
        resolve(request.url);
        void devTools.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionRefused' });
      });
    });
    await devTools.send('Fetch.enable', { patterns: [{ urlPattern: '*/oauth/callback/*' }] });
    await this.#answer(page, 'Allow');
    return address;
  }

  async deny(): Promise<void> {
    const page = await this.page();
    await this.#answer(page, /^(Deny|Cancel)$/);
  }

  async #answer(page: Page, button: string | RegExp): Promise<void> {
    await page.getByRole('button', { name: button }).click();
    this.#answered.add(page);
  }

  /** Leaves the page that asks as it is, and never comes back to it. */
  async leaveTab(): Promise<void> {
    this.#answered.add(await this.page());
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

/** A page of the local authorization server, or of a provider under its own host name. */
function asksForSomething(page: Page): boolean {
  const { protocol, pathname = '' } = URL.parse(page.url()) ?? {};
  return protocol === 'https:' || /^\/(interaction\/|device$)/.test(pathname);
}
