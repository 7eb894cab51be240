import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiRequest } from '../support/app/api-request.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import { begin, startWatched, type WatchedApp } from '../support/conformance/watched-app.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let watched: WatchedApp;
let person: ReturnType<typeof personAtBrowser>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.tokensIssued.length = 0;
  person = personAtBrowser({ as: 'ada' });
  watched = startWatched(server, { browser: person.browser });
});
afterEach(async () => {
  await watched.app.close();
  server.faults.clear();
});

async function connect(scopes: string[] = ['api:read', 'reports:read']): Promise<string> {
  const step = await watched.app.ended(await begin(watched.app, { scopes }));
  expect(step).toMatchObject({ at: 'connected' });
  return step.at === 'connected' ? step.accountId : '';
}

const call = (accountId: string, path: string) =>
  watched.app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}${path}`) });

/** A whole life of an account: connected, used, refreshed, consented to again, revoked. */
async function wholeLife(): Promise<void> {
  const { app } = watched;
  const accountId = await connect();
  await call(accountId, '/api/me');
  await app.ask('refreshAccount', { accountId });
  const again = await app.ask('reconsentAccount', { accountId, moreScopes: ['api:write'], by: 'loopback' });
  await app.ended(again.attemptId);
  await call(accountId, '/api/me');
}

describe('tokens', () => {
  test('never stand in a URL, of the app’s requests or of the pages it opens [R26]', async () => {
    await wholeLife();
    const [account] = watched.app.accounts.list();
    await watched.app.ask('disconnectAccount', { accountId: account?.id ?? '', revoke: 'now' });
    const tokens = server.tokensIssued.filter(({ kind }) => /token/.test(kind));
    expect(tokens.length).toBeGreaterThan(6);
    const search = new SecretSearch(tokens);
    const urls = [...watched.sent.map(({ url }) => url.href), ...watched.app.opened.map(({ href }) => href)];
    search.searchText('URLs', urls.join('\n'));
    expect(search.found).toEqual([]);
  });

  test('go to the API in the Authorization header alone [R26]', async () => {
    const accountId = await connect();
    await call(accountId, '/api/me');
    const { accessToken } = (await watched.app.secrets.load(accountId)).secrets;
    const request = watched.sent.findLast(({ url }) => url.pathname === '/api/me');
    expect(request?.headers.get('authorization')).toBe(`Bearer ${accessToken}`);
    expect(request?.body).toBe('');
  });

  test('stand on the disk as ciphertext alone, client secrets too [R25]', async () => {
    const clientSecret = confidentialClient.client_secret;
    const client = { providerId: 'demo', clientId: confidentialClient.client_id, label: '', clientSecret };
    await watched.app.ask('saveClient', client);
    await wholeLife();
    expect(server.tokensIssued.filter(({ kind }) => kind === 'refresh_token').length).toBeGreaterThan(1);
    const search = new SecretSearch([...server.tokensIssued, { kind: 'client_secret', value: clientSecret }]);
    expect(search.searchFolder(watched.app.vaultFolder)).toBeGreaterThan(2);
    expect(search.found).toEqual([]);
  });

  test('a refresh token goes to its own server alone, in the body of a POST [R25]', async () => {
    const accountId = await connect();
    const { refreshToken } = (await watched.app.secrets.load(accountId)).secrets;
    await watched.app.ask('refreshAccount', { accountId });
    const bearing = watched.sent.filter(({ body, url, headers }) =>
      `${url}${body}${[...headers].join()}`.includes(refreshToken ?? '-'),
    );
    expect(bearing.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      `POST ${server.issuer}/token`,
    ]);
    expect(new URLSearchParams(bearing[0]?.body).get('refresh_token')).toBe(refreshToken);
  });
});

describe('a refresh', () => {
  test('that brings a new refresh token uses it the next time, and the old one never again [R23] [R24]', async () => {
    const accountId = await connect();
    const used: Array<string | null> = [];
    for (const _time of [1, 2, 3]) await watched.app.ask('refreshAccount', { accountId });
    for (const form of watched.tokenForms())
      if (form.has('refresh_token')) used.push(form.get('refresh_token'));
    const given = server.tokensIssued
      .filter(({ kind }) => kind === 'refresh_token')
      .map(({ value }) => value);
    expect(used).toEqual([...new Set(given)].slice(0, 3));
  });

  test('that brings none goes on with the one there is [R23]', async () => {
    const accountId = await connect();
    const before = (await watched.app.secrets.load(accountId)).secrets.refreshToken;
    server.faults.switchOn({ at: 'refresh', kind: 'without-refresh-token' });
    await watched.app.ask('refreshAccount', { accountId });
    const { metadata, secrets } = await watched.app.secrets.load(accountId);
    expect([secrets.refreshToken, metadata.hasRefreshToken]).toEqual([before, true]);
  });
});

describe('a grant of less than was asked for', () => {
  test('is kept as what it is, and says what is missing [R27] [F:user-unticks-a-scope]', async () => {
    person.choices = { as: 'ada', untick: ['reports:read'] };
    const wish = { scopes: ['api:read', 'reports:read'] };
    const step = await watched.app.ended(await begin(watched.app, wish));
    expect(step).toMatchObject({ at: 'connected', missingScopes: ['reports:read'] });
    const [account] = watched.app.accounts.list();
    expect(account?.grantedScopes).toContain('api:read');
    expect(account?.grantedScopes).not.toContain('reports:read');
    expect(account?.requestedScopes).toContain('reports:read');
    expect((await call(account?.id ?? '', '/api/me')).status).toBe(200);
  });

  test('by a later refresh is noticed [R27]', async () => {
    const accountId = await connect();
    const scope = 'openid profile email offline_access api:read';
    server.faults.switchOn({ at: 'refresh', kind: 'answer-changed', members: { scope } });
    await watched.app.ask('refreshAccount', { accountId });
    expect(watched.app.accounts.get(accountId).grantedScopes).toEqual(scope.split(' '));
  });
});

describe('an address without TLS', () => {
  const elsewhere = 'http://192.0.2.1/endpoint';

  test.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint'])(
    'as %s is refused, and nothing is sent there [R28]',
    async (endpoint) => {
      server.faults.switchOn({ at: 'discovery', kind: 'answer-changed', members: { [endpoint]: elsewhere } });
      const step = await watched.app.ended(await begin(watched.app));
      expect(step).toMatchObject({ at: 'failed', error: { code: 'TRANSPORT_INSECURE' } });
      expect(
        watched.sent.filter(({ url }) => url.protocol !== 'https:' && url.hostname !== '127.0.0.1'),
      ).toEqual([]);
      expect(watched.app.accounts.list()).toEqual([]);
    },
  );

  test('as revocation_endpoint is refused, and the account is kept [R28]', async () => {
    server.faults.switchOn({
      at: 'discovery',
      kind: 'answer-changed',
      members: { revocation_endpoint: elsewhere },
    });
    const accountId = await connect();
    await expect(watched.app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
      code: 'TRANSPORT_INSECURE',
    });
    expect(watched.app.accounts.list()).toHaveLength(1);
  });

  test('gets no access token, as an API [R28]', async () => {
    const accountId = await connect();
    const request = apiRequest('http://192.0.2.1/api/me');
    await expect(watched.app.ask('callApi', { accountId, request })).rejects.toMatchObject({
      code: 'API_ORIGIN_NOT_ALLOWED',
    });
  });

  test('can not be added as a server [R28]', async () => {
    await expect(watched.app.ask('checkIssuer', { issuer: 'http://issuer.example' })).rejects.toMatchObject({
      code: 'PROVIDER_ADDRESS_INVALID',
    });
  });
});
