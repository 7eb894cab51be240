import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('the address that a browser elsewhere ended on is pasted, and connects', async ({ start, person }) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect({ way: /local address/i });
  await person.signIn('ada');
  const address = await person.allowOutOfReach();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/demo\?/);

  await holdfast.page.getByText('The browser did not come back').click();
  const field = holdfast.field('Address that the browser ended on');
  await field.fill('http://127.0.0.1/');
  await holdfast.button('Use address').click();
  await expect(holdfast.page.getByText('This is not the address of an answer.')).toBeVisible();
  await field.fill(address);
  await holdfast.button('Use address').click();
  await holdfast.seesConnected();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
});

test('a fresh link is copied, and any browser connects with it', async ({ start, person }) => {
  const { holdfast, electron } = await start();
  await holdfast.beginToConnect();
  await person.leaveTab();
  await holdfast.button('Copy link').click();
  await expect(holdfast.button('Copied')).toBeVisible();
  person.open(await copied(electron));
  await person.signIn('grace');
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.account('Grace Hopper')).toBeVisible();
});

test('while the browser is waited for, the way back can be changed to a local address', async ({
  start,
  person,
}) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect();
  await person.leaveTab();
  await holdfast.page.getByText('The browser did not come back').click();
  await holdfast.button('Come back by a local address').click();
  await expect(holdfast.sheet).toContainText('You come back here by yourself when it is done.');
  await person.signIn('ada');
  const page = await person.page();
  await person.allow();
  await expect(page.getByText('You can close this tab.')).toBeVisible();
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/demo\?/);
  await holdfast.seesConnected();
});

function copied(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText());
}
