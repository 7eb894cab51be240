// node test/tour/screens.ts: every screen of the real app as pictures, in light and dark, for looking at.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { type Desktop, startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const folder = path.resolve(import.meta.dirname, '../../test-results/screens');
const narrow = { width: 720, height: 520 };
const wide = { width: 1080, height: 720 };

class Screens {
  readonly app: RealApp;
  readonly holdfast: HoldfastWindow;

  constructor(app: RealApp) {
    this.app = app;
    this.holdfast = new HoldfastWindow(app.window);
  }

  async take(name: string, sizes: 'wide' | 'both' = 'wide'): Promise<void> {
    for (const size of sizes === 'both' ? [wide, narrow] : [wide]) {
      await this.#resize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await this.app.window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const file = `${name}-${colorScheme}${size === narrow ? '-narrow' : ''}.png`;
        await this.app.window.screenshot({ path: path.join(folder, file), animations: 'disabled' });
      }
    }
    await this.#resize(wide);
    console.log(name);
  }

  async #resize(size: { width: number; height: number }): Promise<void> {
    await this.app.electron.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await expect.poll(() => this.app.window.evaluate(() => window.innerWidth)).toBe(size.width);
  }
}

async function connecting(screens: Screens, person: PersonAtBrowser): Promise<void> {
  const { holdfast } = screens;
  const { page } = holdfast;
  await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
  await screens.take('first-run', 'both');
  await holdfast.button('Connect').first().click();
  await screens.take('connect-provider');
  await holdfast.button('Google').click();
  await screens.take('set-up-google', 'both');
  await holdfast.button('Back').click();
  await holdfast.button('GitHub').click();
  await screens.take('set-up-github', 'both');
  await holdfast.button('Back').click();
  await holdfast.button('Local demo').click();
  await screens.take('connect-access', 'both');
  await page.keyboard.press('Escape');
  await holdfast.beginToConnect();
  await screens.take('connect-waiting', 'both');
  await person.signIn('ada');
  await person.untick('Read your items');
  await person.allow();
  await expect(holdfast.heading('Connected')).toBeVisible();
  await screens.take('connect-connected');
  await holdfast.button('Done').click();
  await person.forgetSignIn();
  await holdfast.beginToConnect();
  await person.signIn('grace');
  await person.deny();
  await expect(holdfast.heading('Access was denied')).toBeVisible();
  await screens.take('connect-denied');
  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.allow();
  await holdfast.seesConnected();
}

async function usingAndLettingGo(screens: Screens, server: LocalAuthorizationServer): Promise<void> {
  const { holdfast } = screens;
  const { page } = holdfast;
  await screens.take('account-overview', 'both');
  await holdfast.openTab('Access');
  await screens.take('account-access', 'both');
  await holdfast.callApi(`${server.issuer}/api/echo`, 'POST');
  await screens.take('console', 'both');
  await holdfast.button('Ask for more access').click();
  await screens.take('ask-more');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await screens.take('settings', 'both');
  await holdfast.account('Ada Lovelace').click();
  await server.revokeGrantsOf('ada');
  await holdfast.callApi(`${server.issuer}/api/me`);
  await expect(holdfast.button('Reconnect').first()).toBeVisible();
  await holdfast.openTab('Overview');
  await screens.take('account-needs-you', 'both');
  await holdfast.account('Grace Hopper').click();
  await holdfast.button('Disconnect').click();
  await screens.take('disconnect');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
  await page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(holdfast.button('Try again')).toBeVisible();
  await screens.take('disconnect-failed');
  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  await screens.take('disconnect-receipt');
}

async function onDesktop(
  keyStore: 'gnome-keyring' | 'none',
  show: (desktop: Desktop, server: LocalAuthorizationServer) => Promise<void>,
): Promise<void> {
  const server = await startLocalAuthorizationServer();
  const desktop = await startDesktop({ keyStore });
  try {
    await show(desktop, server);
  } finally {
    await desktop.stop();
    await server.close();
  }
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await bundle();
await onDesktop('gnome-keyring', async (desktop, server) => {
  const person = new PersonAtBrowser(desktop);
  const screens = new Screens(await launchApp(desktop, server.issuer));
  await connecting(screens, person);
  await usingAndLettingGo(screens, server);
  await person.leave();
  await screens.app.close();
});
await onDesktop('none', async (desktop, server) => {
  const link = 'app.holdfast.desktop:/oauth/callback/demo?code=late&state=late';
  const screens = new Screens(await launchApp(desktop, server.issuer, link));
  await expect(screens.holdfast.page.getByText('There is no key store')).toBeVisible();
  await screens.take('key-store-missing-and-a-refused-link', 'both');
  await screens.app.close();
});
