import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { apiRequest } from '../support/app/api-request.ts';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { type Desktop, startDesktop } from '../support/desktop/desktop.ts';
import { prepareFolders } from '../support/desktop/folders.ts';
import { KeyStoreInHand } from '../support/desktop/key-store.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { connectAs, type StartedApp } from './fixtures.ts';
import { VaultOnDisk } from './vault-on-disk.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Whether somebody goes to a browser. */
  hasBrowser: boolean;
  /** Somebody's desktop with a vault in which Ada's account is. */
  desktop: Desktop;
  keyStore: KeyStoreInHand;
  vault: VaultOnDisk;
  person: PersonAtBrowser;
  start: Start;
  callApi: CallApi;
}

/** What an API call with the account comes to: a status, or the code of the refusal. */
export type CallApi = (app: StartedApp) => Promise<number | string>;
export type Start = (options?: { passwordStore?: string; configFolder?: string }) => Promise<StartedApp>;

interface WorkerFixtures {
  server: LocalAuthorizationServer;
  /** A HOME whose Holdfast knows Ada, made once: each test has a copy. */
  connectedHome: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const server = await startLocalAuthorizationServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  connectedHome: [
    async ({ server }, use) => {
      const folders = await prepareFolders();
      const desktop = await startDesktop({ keyStore: 'gnome-keyring', folders });
      const person = new PersonAtBrowser(desktop);
      const app = await launchApp(desktop, server.issuer);
      await connectAs(new HoldfastWindow(app.window), person, 'ada');
      await app.close();
      await person.leave();
      await desktop.stop();
      await use(folders.home);
      await rm(folders.home, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  hasBrowser: [false, { option: true }],
  desktop: async ({ hasBrowser, connectedHome }, use, testInfo) => {
    testInfo.skip(process.platform !== 'linux', 'the desktop of these tests is a Linux one');
    const folders = await prepareFolders(copyOf(connectedHome));
    const browser = hasBrowser ? 'chromium' : 'none';
    const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser, folders });
    await use(desktop);
    await desktop.stop();
    await rm(folders.home, { recursive: true, force: true, maxRetries: 3 });
  },
  keyStore: async ({ desktop }, use) => use(new KeyStoreInHand(desktop)),
  vault: async ({ desktop }, use) => {
    await use(new VaultOnDisk(path.join(desktop.folders.config, 'Holdfast/vault')));
  },
  person: async ({ desktop }, use) => {
    const person = new PersonAtBrowser(desktop);
    await use(person);
    await person.leave();
  },
  start: async ({ desktop, server }, use) => {
    const started: RealApp[] = [];
    await use(async ({ passwordStore = 'gnome-libsecret', configFolder } = {}) => {
      const changed: Desktop = { ...desktop, electronSwitches: [`--password-store=${passwordStore}`] };
      if (configFolder) changed.env = { ...desktop.env, XDG_CONFIG_HOME: configFolder };
      const app = await launchApp(changed, server.issuer);
      started.push(app);
      return { ...app, holdfast: new HoldfastWindow(app.window) };
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
  callApi: async ({ server, vault }, use) => {
    await use(async ({ window: page }) => {
      const input = { accountId: vault.accountId(), request: apiRequest(`${server.issuer}/api/me`) };
      const result = await page.evaluate((asked) => window.accounts.callApi(asked), input);
      return result.ok ? result.value.status : result.error.code;
    });
  },
});

/** Files of a run, such as sockets and a browser's profile, stay behind. */
function copyOf(home: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'hf-'));
  const left = ['.run', '.browser', '.cache'].map((name) => path.join(home, name));
  cpSync(home, copy, { recursive: true, filter: (source) => !left.includes(source) });
  return copy;
}
