import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window, by the roles and names that they would look for. */
export class HoldfastWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  account(name: string): Locator {
    return this.page.getByRole('list', { name: 'Accounts' }).getByText(name);
  }

  /** Opens the connect sheet and goes on to the browser. */
  async beginToConnect(options: { provider?: string; returnBy?: RegExp } = {}): Promise<void> {
    await this.button('Connect').first().click();
    await this.button(options.provider ?? 'Local demo').click();
    if (options.returnBy) {
      await this.page.getByText('Return to Holdfast by').click();
      await this.page.getByRole('radio', { name: options.returnBy }).check();
    }
    await this.button('Continue in browser').click();
    await expect(this.heading('Waiting for your browser')).toBeVisible();
  }

  async seesConnected(): Promise<void> {
    await expect(this.heading('Connected')).toBeVisible();
    await this.button('Done').click();
  }

  async openTab(name: 'Overview' | 'Access' | 'Console'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Sends a request from the account's console and gives the answer's region. */
  async callApi(url: string, method = 'GET'): Promise<Locator> {
    await this.openTab('Console');
    await this.page.getByRole('combobox', { name: 'Method' }).selectOption(method);
    await this.page.getByRole('textbox', { name: 'URL' }).fill(url);
    await this.button('Send').click();
    return this.page.getByRole('region', { name: 'Answer' });
  }

  /** Asks for more access, by the plain words of a scope, and goes on to the browser. */
  async beginToAskForMore(words: string): Promise<void> {
    await this.button('Ask for more access').click();
    await this.page.getByRole('checkbox', { name: words }).check();
    await this.button('Continue in browser').click();
    await expect(this.heading('Waiting for your browser')).toBeVisible();
  }

  async disconnect(): Promise<void> {
    await this.button('Disconnect').click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  }
}
