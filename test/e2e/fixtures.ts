import { test as base, expect } from '@playwright/test';
import { type ClientOnPaper, HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { type Desktop, startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import {
  type LocalAuthorizationServer,
  type ServerFeatures,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { type BehindTheFront, startTlsFront, type TlsFront } from '../support/tls-front/tls-front.ts';

export { expect } from '@playwright/test';

export interface StartedApp extends RealApp {
  holdfast: HoldfastWindow;
}

interface Fixtures {
  keyStore: 'gnome-keyring' | 'none';
  /** Whether the app knows the local authorization server as its demo. */
  hasDemo: boolean;
  /** What the local authorization server can do beyond the code grant. */
  features: ServerFeatures;
  /** Stand-ins that the app and the browser reach under their providers' real host names, over TLS. */
  providers: readonly BehindTheFront[];
  /** Whether the person's system trusts the certificates of these. */
  trustsProviders: boolean;
  tlsFront: TlsFront | null;
  /** For what starts afterwards. */
  trustProviders: () => Promise<void>;
  desktop: Desktop;
  server: LocalAuthorizationServer;
  person: PersonAtBrowser;
  /** `link` is what the operating system hands over when a link starts the app. */
  start: (options?: { link?: string }) => Promise<StartedApp>;
}

/** Each test has a desktop of its own: screen, key store, browser, and a real authorization server. */
export const test = base.extend<Fixtures>({
  keyStore: ['gnome-keyring', { option: true }],
  hasDemo: [true, { option: true }],
  features: [{}, { option: true }],
  providers: [[], { option: true }],
  trustsProviders: [true, { option: true }],
  tlsFront: async ({ providers }, use) => {
    const front = providers.length > 0 ? await startTlsFront(providers) : null;
    await use(front);
    await front?.close();
  },
  desktop: async ({ keyStore, tlsFront, trustsProviders }, use, testInfo) => {
    testInfo.skip(process.platform !== 'linux', 'the desktop of these tests is a Linux one');
    const desktop = await startDesktop({ keyStore, hosts: tlsFront?.hosts ?? {} });
    if (tlsFront && trustsProviders) await desktop.trust(tlsFront.authority);
    await use(desktop);
    await desktop.stop();
  },
  trustProviders: async ({ desktop, tlsFront }, use) => {
    await use(async () => desktop.trust(tlsFront?.authority ?? ''));
  },
  server: async ({ features }, use) => {
    const server = await startLocalAuthorizationServer({ features });
    await use(server);
    await server.close();
  },
  person: async ({ desktop }, use) => {
    const person = new PersonAtBrowser(desktop);
    await use(person);
    await person.leave();
  },
  start: async ({ desktop, server, hasDemo }, use) => {
    const started: RealApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp(desktop, hasDemo ? server.issuer : null, options.link);
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

/** Sets a provider up as its owner would, up to the choice of access. */
export async function setUpProvider(
  holdfast: HoldfastWindow,
  provider: string,
  client: ClientOnPaper,
): Promise<void> {
  await holdfast.chooseProvider(provider);
  await holdfast.fillInClient(client);
  await expect(holdfast.heading(`Connect ${provider}`)).toBeVisible();
}
