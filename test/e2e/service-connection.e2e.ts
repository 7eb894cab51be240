import { confidentialClient } from '../support/local-authorization-server/index.ts';
import { expect, test } from './fixtures.ts';

const client = {
  clientId: confidentialClient.client_id,
  clientSecret: confidentialClient.client_secret,
};

test.describe('at a provider of one’s own', () => {
  test.use({ hasDemo: false });

  test('a service is connected by its secret, calls an API, and no browser is opened', async ({
    start,
    desktop,
    server,
  }) => {
    const { holdfast } = await start();
    await holdfast.addIssuer({ issuer: server.issuer, name: 'Example Corp', scopes: ['api:read'] });
    await holdfast.fillInClient(client);
    await holdfast.button('Connect the client itself, without a person').click();
    await expect(holdfast.sheet).toContainText('Nobody signs in, and no browser opens.');
    await holdfast.field('Name').fill('Nightly report');
    await holdfast.chooseAccess('api:read');
    await holdfast.button('Connect service').click();
    await holdfast.seesConnected();

    await holdfast.account('Nightly report').click();
    await expect(holdfast.page.getByRole('main')).toContainText(
      'Service connection, with no person behind it',
    );
    await expect(await holdfast.callApi('/api/items')).toContainText('200 OK');
    expect(server.records.filter(({ point }) => point === 'authorization' || point === 'page')).toEqual([]);
    await expect(desktop.browserEndpoint(500)).rejects.toThrow('no link started the system browser');

    await holdfast.disconnect();
    await expect(holdfast.sheet).toContainText('Example Corp ended the access');
  });
});

test('a service needs a client with a secret; where there is none, one can be added on the way', async ({
  start,
  server,
}) => {
  const { holdfast } = await start();
  await holdfast.chooseProvider('Local demo');
  await holdfast.button('Connect the client itself, without a person').click();
  await expect(holdfast.sheet).toContainText('This client has no secret');
  await holdfast.button('Set up another client').click();
  await holdfast.fillInClient(client);
  await holdfast.button('Connect the client itself, without a person').click();
  await holdfast.field('Name').fill('Nightly report');
  await holdfast.chooseAccess('See the demo’s items');
  await holdfast.button('Connect service').click();
  await holdfast.seesConnected();
  await expect(await holdfast.callApi('/api/items')).toContainText('200 OK');
  expect(server.records.filter(({ grantType }) => grantType === 'client_credentials')).toHaveLength(1);
});
