import path from 'node:path';
import { SecretSearch } from '../support/app/secret-search.ts';
import { newestAccessToken, statusWith } from './access-tokens.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('Deny in the browser is told in plain words, and trying again works [F:user-denies]', async ({
  start,
  person,
}) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect();
  await person.signIn('ada');
  await person.deny();
  await expect(holdfast.heading('Access was denied')).toBeVisible();
  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.allow();
  await holdfast.seesConnected();
});

test('a closed browser leaves the attempt open; Cancel ends it [F:browser-closed]', async ({
  start,
  person,
}) => {
  const { holdfast } = await start();
  await holdfast.beginToConnect();
  await person.closeTabs();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await holdfast.button('Cancel').click();
  await expect(holdfast.heading('Connecting was cancelled')).toBeVisible();
  await holdfast.button('Close').last().click();
  await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
});

test('somebody else who signs in on re-consent is let go, and the account stays as it was [F:another-user-signs-in-on-re-consent]', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  const adas = newestAccessToken(server);
  await person.forgetSignIn();
  await holdfast.beginToAskForMore('See the demo’s reports');
  await person.signIn('grace');
  await person.allow();
  await expect(holdfast.sheet).toContainText(
    'You signed in as Grace Hopper (grace@example.test), not as Ada Lovelace.',
  );
  const graces = newestAccessToken(server);
  await holdfast.button('Let go').click();
  await expect(holdfast.sheet).toContainText('This one was left as it was.');
  await holdfast.button('Close').click();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
  await expect(holdfast.account('Grace Hopper')).toHaveCount(0);
  await expect.poll(() => statusWith(server, graces)).toBe(401);
  expect(await statusWith(server, adas)).toBe(200);
});

test('somebody else who signs in on re-consent can be kept as another account [F:another-user-signs-in-on-re-consent]', async ({
  start,
  person,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  await person.forgetSignIn();
  await holdfast.beginToAskForMore('See the demo’s reports');
  await person.signIn('grace');
  await person.allow();
  await holdfast.button('Keep as another account').click();
  await holdfast.seesConnected();

  await holdfast.account('Grace Hopper').click();
  await expect(await holdfast.callApi('/api/reports')).toContainText('200 OK');
  await holdfast.account('Ada Lovelace').click();
  await expect(await holdfast.callApi('/api/reports')).toContainText('403');
});

test('a server that fails is told, the account stays, and disconnecting can be tried again [F:503]', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503' });
  await holdfast.disconnect();
  await expect(holdfast.page.getByRole('dialog')).toContainText('Local demo has a problem');
  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
});

test.describe('without a key store', () => {
  test.use({ keyStore: 'none' });

  test('the app says so, keeps nothing in plain text, and can keep accounts for this run [R25] [F:key-store-gone]', async ({
    start,
    person,
    desktop,
    server,
  }) => {
    const { holdfast, close } = await start();
    await expect(holdfast.page.getByRole('heading', { name: 'There is no safe key store' })).toBeVisible();
    await holdfast.button('Connect').first().click();
    await holdfast.button('Local demo').click();
    await holdfast.button('Continue in browser').click();
    await expect(holdfast.sheet.getByRole('heading', { name: 'There is no safe key store' })).toBeVisible();
    expect(server.records.filter(({ point }) => point === 'authorization')).toEqual([]);
    await holdfast.page.keyboard.press('Escape');

    await holdfast.button('Keep accounts for this run only').click();
    await connectAs(holdfast, person, 'ada');
    await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
    await close();
    const search = new SecretSearch(server.tokensIssued);
    search.searchFolder(path.join(desktop.home, '.config', 'Holdfast'));
    expect(search.found).toEqual([]);
    const again = await start();
    await expect(again.holdfast.heading('Your accounts, held safely')).toBeVisible();
  });
});
