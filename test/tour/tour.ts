import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import { startLocalAuthorizationServer } from '../support/local-authorization-server/index.ts';

const folder = path.resolve(import.meta.dirname, '../../test-results/tour');

/** Shows the whole way on a desktop of its own: a printed line and a screenshot for each step. */
export async function runTour(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = await startLocalAuthorizationServer({ features: { device: { intervalSeconds: 1 } } });
  const desktop = await startDesktop({ keyStore: 'gnome-keyring' });
  const person = new PersonAtBrowser(desktop);
  let app: RealApp | undefined;
  let steps = 0;
  const show = async (line: string, page = app?.window) => {
    steps += 1;
    const file = `${String(steps).padStart(2, '0')}-${line
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .slice(0, 40)}.png`;
    await page?.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    console.log(`${String(steps).padStart(2)}. ${line}\n    test-results/tour/${file}`);
  };
  const open = async () => {
    app = await launchApp(desktop, server.issuer);
    return new HoldfastWindow(app.window);
  };

  try {
    let holdfast = await open();
    await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
    await show('Holdfast starts without accounts');
    await holdfast.beginToConnect();
    await show('Connect: Holdfast waits for the browser');
    await show('The system browser asks who you are', await person.page());
    await person.signIn('ada');
    await (await person.page()).getByRole('button', { name: 'Allow' }).waitFor();
    await show('It asks what Holdfast may do', await person.page());
    await person.allow();
    await expect(holdfast.heading('Connected')).toBeVisible();
    await show('The link leads back, and the account is connected');
    await holdfast.button('Done').click();
    await show('What the account may do, and how it is kept');
    await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
    await show('An API call as the account');
    await expect(await holdfast.callApi(`${server.issuer}/api/reports`)).toContainText('403');
    await show('An API that wants more access than was given, and a way to get it');

    await app?.close();
    holdfast = await open();
    await holdfast.account('Ada Lovelace').click();
    await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
    await show('After a restart the account is still there');

    await expect(await holdfast.callApi(`${server.issuer}/api/reports`)).toContainText('403');
    await holdfast.button('Ask for it and run again').click();
    await person.allow();
    await expect(holdfast.answer).toContainText('200 OK');
    await show('Re-consent: more access for the same account, and the same API answers by itself');
    await holdfast.openTab('Access');
    await show('What was given, and what of it was used');

    await holdfast.chooseProvider('Local demo');
    const code = await holdfast.getCode();
    await show('Another account, by a code for another device');
    await person.forgetSignIn();
    person.open(`${server.issuer}/device`);
    await person.typeCode(code);
    await person.signIn('grace');
    await person.allow();
    await holdfast.seesConnected();
    await show('Two accounts of one provider');

    await holdfast.disconnect();
    await expect(holdfast.heading('Disconnected')).toBeVisible();
    await show('Disconnected, with a receipt: the access is revoked at the server');
    await holdfast.button('Done').click();
    await holdfast.openSettings();
    await holdfast.button('Disconnect everything…').click();
    await show('Or everything at once');
    await holdfast.button('Disconnect 1 account').click();
    await expect(holdfast.heading('Everything is disconnected')).toBeVisible();
    await show('A receipt for each');
    await holdfast.button('Done').click();
    console.log(`\nThe tour is over: ${steps} steps. With a display, npm start opens the app for you.`);
  } finally {
    await person.leave();
    await app?.close();
    await desktop.stop();
    await server.close();
  }
}
