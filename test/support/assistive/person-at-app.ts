import type { Desktop } from '../desktop/desktop.ts';
import type { PersonAtBrowser } from '../desktop/person-at-browser.ts';
import type { LocalAuthorizationServer } from '../local-authorization-server/index.ts';
import { ScreenReader } from './screen-reader.ts';

/** A person at an installed app, who knows of it what its window says. */
export class PersonAtApp extends ScreenReader {
  readonly #browser: PersonAtBrowser;

  constructor(desktop: Desktop, browser: PersonAtBrowser) {
    super(desktop);
    this.#browser = browser;
  }

  async seesFirstRun(): Promise<void> {
    await this.sees('heading', 'Your accounts, held safely');
  }

  /** Adds the server as a provider of their own, up to the choice of access. */
  async addProvider({ issuer }: LocalAuthorizationServer, name: string): Promise<void> {
    await this.press('push button', 'Connect');
    await this.press('push button', 'Another provider…');
    await this.press('push button', 'OpenID Connect');
    await this.fill('Issuer', issuer);
    await this.fill('Name', name);
    await this.fill('Addresses of its API', issuer);
    await this.press('push button', 'Add provider');
    await this.fill('Client ID', 'holdfast-own');
    await this.press('push button', 'Save and continue');
    await this.sees('heading', `Connect ${name}`);
  }

  /** From the choice of access on: in the browser and back by whatever opens the link. */
  async connectAs(username: 'ada' | 'grace' | 'alan'): Promise<void> {
    await this.press('push button', 'Continue in browser');
    await this.sees('heading', 'Waiting for your browser');
    await this.#browser.signIn(username);
    await this.#browser.allow();
    await this.sees('heading', 'Connected');
    await this.press('push button', 'Done');
  }

  async openSettings(): Promise<void> {
    await this.press('push button', 'Settings');
    await this.sees('heading', 'Settings');
  }
}
