import { test as base } from '@playwright/test';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { type Desktop, startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

export { expect } from '@playwright/test';

export interface StartedApp extends RealApp {
  holdfast: HoldfastWindow;
}

interface Fixtures {
  keyStore: 'gnome-keyring' | 'none';
  desktop: Desktop;
  server: LocalAuthorizationServer;
  person: PersonAtBrowser;
  /** `link` is what the operating system hands over when a link starts the app. */
  start: (options?: { link?: string }) => Promise<StartedApp>;
}

/** Each test has a desktop of its own: screen, key store, browser, and a real authorization server. */
export const test = base.extend<Fixtures>({
  keyStore: ['gnome-keyring', { option: true }],
  desktop: async ({ keyStore }, use, testInfo) => {
    testInfo.skip(process.platform !== 'linux', 'the desktop of these tests is a Linux one');
    const desktop = await startDesktop({ keyStore });
    await use(desktop);
    await desktop.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  server: async ({}, use) => {
    const server = await startLocalAuthorizationServer();
    await use(server);
    await server.close();
  },
  person: async ({ desktop }, use) => {
    const person = new PersonAtBrowser(desktop);
    await use(person);
    await person.leave();
  },
  start: async ({ desktop, server }, use) => {
    const started: RealApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp(desktop, server.issuer, options.link);
      started.push(app);
      return { ...app, holdfast: new HoldfastWindow(app.window) };
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
});

/** Connects somebody the whole way, through the window and the browser. */
export async function connectAs(
  holdfast: HoldfastWindow,
  person: PersonAtBrowser,
  username: 'ada' | 'grace' | 'alan',
): Promise<void> {
  await holdfast.beginToConnect();
  await person.signIn(username);
  await person.allow();
  await holdfast.seesConnected();
}
