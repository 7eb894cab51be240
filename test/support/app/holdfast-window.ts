import { expect, type Locator, type Page } from '@playwright/test';

/** A client as its owner knows it; without a secret the field for it stays empty. */
export interface ClientOnPaper {
  clientId: string;
  clientSecret?: string;
}

export interface IssuerOnPaper {
  issuer: string;
  name: string;
  /** Of those that the issuer announces. */
  scopes: readonly string[];
}

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

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  /** A part of the window that has a heading of its own. */
  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  /** An account in the list. */
  account(name: string | RegExp): Locator {
    return this.page.getByRole('list', { name: 'Accounts' }).getByRole('button', { name });
  }

  async chooseProvider(name: string): Promise<void> {
    await this.button('Connect').first().click();
    await this.sheet.getByRole('button', { name, exact: true }).click();
  }

  async fillInClient({ clientId, clientSecret }: ClientOnPaper): Promise<void> {
    await this.field('Client ID').fill(clientId);
    if (clientSecret) await this.field('Client secret').fill(clientSecret);
    await this.button('Save and continue').click();
  }

  /** Adds an OpenID Connect provider by its address, with its API on the same host, up to the set-up of a client. */
  async addIssuer({ issuer, name, scopes }: IssuerOnPaper): Promise<void> {
    await this.chooseProvider('Another provider…');
    await this.button('OpenID Connect').click();
    await this.field('Issuer').fill(issuer);
    await this.field('Name').fill(name);
    for (const scope of scopes) await this.button(scope).click();
    await this.field('Addresses of its API').fill(issuer);
    await this.button('Add provider').click();
    await expect(this.heading(`Set up ${name}`)).toBeVisible();
  }

  async chooseWay(way: RegExp): Promise<void> {
    await this.page.getByText('Connect another way').click();
    await this.page.getByRole('radio', { name: way }).check();
  }

  async chooseAccess(words: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: words }).check();
  }

  async continueInBrowser(): Promise<void> {
    await this.button('Continue in browser').click();
    await expect(this.heading('Waiting for your browser')).toBeVisible();
  }

  /** Opens the connect sheet and goes on to the browser. */
  async beginToConnect(options: { provider?: string; way?: RegExp } = {}): Promise<void> {
    await this.chooseProvider(options.provider ?? 'Local demo');
    if (options.way) await this.chooseWay(options.way);
    await this.continueInBrowser();
  }

  /** From the choice of access on. @returns the code, as it is read aloud, put together */
  async getCode(): Promise<string> {
    await this.chooseWay(/code on another device/i);
    await this.button('Get a code').click();
    await expect(this.heading('Type this code in a browser')).toBeVisible();
    const spelled = await this.sheet.getByText(/^\w( \w)+, dash(, \w( \w)+)+$/).textContent();
    return (spelled ?? '').replaceAll(' dash', '-').replaceAll(/[ ,]/g, '');
  }

  async seesConnected(): Promise<void> {
    await expect(this.heading('Connected')).toBeVisible();
    await this.button('Done').click();
  }

  async openTab(name: 'Overview' | 'Access' | 'Console' | 'Activity'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** A part of the request in the account's console, or of its answer. */
  async openPart(name: string | RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** The last answer in the account's console. */
  get answer(): Locator {
    return this.region('Answer');
  }

  /** The address in the account's console. */
  get url(): Locator {
    return this.page.getByRole('combobox', { name: 'URL' });
  }

  /** Sends a request from the account's console and gives the answer's region. */
  async callApi(url: string, method = 'GET'): Promise<Locator> {
    await this.openTab('Console');
    await this.page.getByRole('combobox', { name: 'Method' }).selectOption(method);
    await this.url.fill(url);
    await this.button('Send').click();
    return this.answer;
  }

  /** Asks for more access, by the plain words of a scope, and goes on to the browser. */
  async beginToAskForMore(words: string): Promise<void> {
    await this.button('Ask for more access').click();
    await this.chooseAccess(words);
    await this.continueInBrowser();
  }

  async disconnect(): Promise<void> {
    await this.button('Disconnect').click();
    await this.sheet.getByRole('button', { name: 'Disconnect', exact: true }).click();
  }

  /** From the settings or the panel of a key store that can't be used. */
  async protectByPassphrase(passphrase: string): Promise<void> {
    await this.button(/^(Protect by|Choose) a passphrase…$/).click();
    await this.sheet.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await this.sheet.getByRole('textbox', { name: 'Passphrase, once more' }).fill(passphrase);
    await this.sheet.getByRole('button', { name: 'Protect', exact: true }).click();
    await expect(this.sheet).toBeHidden();
  }

  /** On the lock screen. */
  async unlock(passphrase: string): Promise<void> {
    await this.field('Passphrase').fill(passphrase);
    await this.button('Unlock').click();
  }

  async openSettings(): Promise<void> {
    await this.button('Settings').click();
    await expect(this.heading('Settings')).toBeVisible();
  }
}
