import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let network: ReturnType<typeof gatedFetch>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  network = gatedFetch();
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

function start(issuer: string): void {
  app = startApp({
    providers: createProviderRegistry(issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    fetch: network.fetch,
  });
}

describe('what a token endpoint says of a refresh', () => {
  const challenge = { 'WWW-Authenticate': 'Bearer realm="x", error="invalid_grant"' };

  test.each([
    ['invalid_grant beside a challenge', 400, { error: 'invalid_grant' }, challenge, 'GRANT_INVALID', true],
    ['invalid_grant with 401', 401, { error: 'invalid_grant' }, challenge, 'GRANT_INVALID', true],
    [
      'a word of its own for an ended grant',
      400,
      { error: 'admin_policy_enforced' },
      {},
      'GRANT_ENDED_BY_POLICY',
      true,
    ],
    ['access_denied', 403, { error: 'access_denied' }, {}, 'GRANT_INVALID', true],
    ['a gateway’s bad_request', 400, { error: 'bad_request' }, {}, 'SERVER_REFUSED', false],
    ['a gateway’s rate_limited', 400, { error: 'rate_limited' }, {}, 'SERVER_REFUSED', false],
    ['maintenance_mode with 200', 200, { error: 'maintenance_mode' }, {}, 'SERVER_REFUSED', false],
    ['an error with status 200', 200, { error: 'bad_refresh_token' }, {}, 'GRANT_INVALID', true],
    [
      'invalid_client beside a challenge',
      401,
      { error: 'invalid_client' },
      challenge,
      'CLIENT_REJECTED',
      false,
    ],
    ['deleted_client', 401, { error: 'deleted_client' }, {}, 'CLIENT_DELETED', true],
    ['a framework’s own 404', 404, { error: 'Not Found' }, {}, 'SERVER_FAILED', false],
    ['a proxy’s 403', 403, { error: 'Forbidden' }, {}, 'SERVER_REFUSED', false],
    ['invalid_request', 400, { error: 'invalid_request' }, {}, 'SERVER_REFUSED', false],
    ['temporarily_unavailable', 400, { error: 'temporarily_unavailable' }, {}, 'SERVER_FAILED', false],
    ['429 beside a challenge', 429, { error: 'slow_down' }, challenge, 'SERVER_RATE_LIMITED', false],
    [
      'a token_type that nobody knows',
      200,
      { access_token: 'a', token_type: 'odd' },
      {},
      'TOKEN_TYPE_UNSUPPORTED',
      false,
    ],
  ] as const)('%s', async (_what, status, body, headers, code, needsReconsent) => {
    start(server.issuer);
    const accountId = await connect(app);
    app.clock.aheadMs = 6 * 60_000;
    network.answerNext('grant_type=refresh_token', () => Response.json(body, { status, headers }));
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({ code });
    const { accounts } = await app.ask('readSnapshot', {});
    expect(accounts[0]?.health.state).toBe(needsReconsent ? 'needs-reconsent' : 'unreachable');
  });

  test('is shown without the refresh token that it repeats', async () => {
    start(server.issuer);
    const accountId = await connect(app);
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    const body = { error: 'invalid_grant', error_description: `Invalid refresh token: ${refreshToken}` };
    network.answerNext('grant_type=refresh_token', () => Response.json(body, { status: 400 }));
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
      message: 'invalid_grant: Invalid refresh token: [hidden]',
    });
  });
});

test('an access token that can not be renewed serves until it expires', async () => {
  const person = personAtBrowser({ as: 'ada', untick: ['offline_access'] });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
  const accountId = await connect(app);
  const call = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
  expect(app.secrets.metadata(accountId).hasRefreshToken).toBe(false);
  app.clock.aheadMs = 4 * 60_000 + 30_000;
  expect((await call()).status).toBe(200);
  app.clock.aheadMs = 6 * 60_000;
  await expect(call()).rejects.toMatchObject({ code: 'GRANT_HAS_NO_REFRESH_TOKEN' });
});

test.each([2, -2])('a clock that is off by %i h connects and refreshes all the same', async (hours) => {
  const run = path.resolve(import.meta.dirname, '../support/local-authorization-server/run.ts');
  const other = spawn(process.execPath, [run], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(other.stdout, 'data')) as [Buffer];
    const { issuer } = JSON.parse(line.toString()) as { issuer: string };
    const setClock = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
    app = startApp({
      providers: createProviderRegistry(issuer),
      // Only the app's clock is wrong, not the browser's.
      browser: async (url, running) => {
        vi.useRealTimers();
        const callback = await signInAndConsent(url.href, { as: 'ada' });
        setClock();
        running.receiveLink(callback);
      },
    });
    setClock();
    const accountId = await connect(app);
    await app.ask('refreshAccount', { accountId });
    expect((await app.ask('readSnapshot', {})).accounts[0]?.health).toEqual({ state: 'active' });
  } finally {
    other.kill();
  }
});
