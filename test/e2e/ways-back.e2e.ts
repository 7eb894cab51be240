import { spawn } from 'node:child_process';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { appCommand, appEnvironment } from '../support/app/real-app.ts';
import { openLink } from '../support/desktop/open-link.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('connects by a local address where the person chooses it [R2]', async ({ start, person, server }) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect({ way: /local address/i });
  await person.signIn('grace');
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.account('Grace Hopper')).toBeVisible();
  const redirected = server.records.find(({ grantType }) => grantType === 'authorization_code');
  expect(redirected?.status).toBe(200);
});

test('a link with a foreign state is refused, and the attempt goes on [R7]', async ({
  start,
  person,
  desktop,
}) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect();
  openLink(desktop, 'app.holdfast.desktop:/oauth/callback/demo?code=forged&state=forged');
  await expect(holdfast.page.getByText('A link to Holdfast was refused')).toBeAttached();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.signIn('ada');
  await person.allow();
  await holdfast.seesConnected();
});

test('a second start hands over to the first and ends', async ({ start, desktop, server }) => {
  const { electron } = await start();
  const { executable, parameters } = appCommand(desktop);
  const second = spawn(executable, parameters, {
    env: appEnvironment(desktop, server.issuer),
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  const windows = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('a link that starts the app cold is refused with advice, and the app is usable [R40] [F:callback-arrives-at-a-cold-start] [F:callback-arrives-before-the-window]', async ({
  start,
  person,
}) => {
  const app = await start({ link: 'app.holdfast.desktop:/oauth/callback/demo?code=late&state=late' });
  const { holdfast } = app;
  await expect(holdfast.page.getByText('A link to Holdfast was refused')).toBeVisible();
  await holdfast.button('Dismiss').click();
  await connectAs(holdfast, person, 'ada');
});

test('the operating system starts the app for a link when it is not running', async ({ start, desktop }) => {
  const { holdfast, close } = await start();
  // Connecting registers the scheme.
  await holdfast.beginToConnect();
  await close();
  const lock = path.join(desktop.home, '.config', 'Holdfast', 'SingletonLock');
  await expect.poll(() => isLocked(lock)).toBe(false);
  openLink(desktop, 'app.holdfast.desktop:/oauth/callback/demo?code=late&state=late');
  await expect.poll(() => isLocked(lock)).toBe(true);
});

/** The lock is a symbolic link that names the running process. */
function isLocked(lock: string): boolean {
  return lstatSync(lock, { throwIfNoEntry: false }) !== undefined;
}
