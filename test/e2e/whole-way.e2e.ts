import { newestAccessToken, statusWith } from './access-tokens.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('connect in the browser, call an API, restart, take more access, let go [R1]', async ({
  start,
  person,
  server,
}) => {
  let app = await start();
  let { holdfast } = app;
  await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();

  await connectAs(holdfast, person, 'ada');
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();

  await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');
  const reports = await holdfast.callApi(`${server.issuer}/api/reports`);
  await expect(reports).toContainText('403');

  await app.close();
  app = await start();
  holdfast = app.holdfast;
  await holdfast.account('Ada Lovelace').click();
  await expect(holdfast.heading('Ada Lovelace')).toBeVisible();
  await expect(await holdfast.callApi(`${server.issuer}/api/me`)).toContainText('200 OK');

  await holdfast.beginToAskForMore('See the demo’s reports');
  // The browser still knows who is signed in.
  await person.allow();
  await holdfast.seesConnected();
  await expect(await holdfast.callApi(`${server.issuer}/api/reports`)).toContainText('200 OK');

  const accessToken = newestAccessToken(server);
  await holdfast.disconnect();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  await expect(holdfast.sheet).toContainText('Local demo ended the access');
  await holdfast.button('Done').click();
  await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
  expect(await statusWith(server, accessToken)).toBe(401);
});
