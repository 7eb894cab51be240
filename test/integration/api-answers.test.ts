import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let network: ReturnType<typeof gatedFetch>;
let accountId: string;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  network = gatedFetch();
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    fetch: network.fetch,
  });
  accountId = await connect(app);
});
afterEach(() => app.close());

const callMe = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });

test('an API that repeats the access token, in whatever way of writing it, does not tell the window', async () => {
  const tokenSet = await app.secrets.load(accountId);
  const token = 'a/b+c=d"e';
  const secrets = { ...tokenSet.secrets, accessToken: token };
  await app.secrets.save(accountId, { ...tokenSet, secrets }, 'as-before');
  const forms = [
    token,
    JSON.stringify(token).slice(1, -1),
    token.replace('/', '\\/'),
    encodeURIComponent(token),
  ];
  network.answerNext(
    '/api/me',
    () =>
      new Response(forms.join('\n'), {
        statusText: `OK ${token}`,
        headers: { 'content-type': 'text/plain', 'x-echo': forms.join(' ') },
      }),
  );
  const answer = await callMe();
  expect(answer.body.split('\n')).toEqual(forms.map(() => '[access token]'));
  for (const form of forms) expect(JSON.stringify(answer)).not.toContain(form);
  expect(answer.statusText).toBe('OK [access token]');
});

test('an answer that came before a new consent takes none of its scopes away', async () => {
  const gate = network.holdNext('/api/reports');
  const request = apiRequest(`${server.issuer}/api/reports`);
  const called = app.ask('callApi', { accountId, request });
  await gate.carriedOut;
  const input = { accountId, moreScopes: ['reports:read'], by: 'default' as const };
  const { attemptId } = await app.ask('reconsentAccount', input);
  expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  gate.release();
  expect(await called).toMatchObject({ status: 403, missingScopes: ['reports:read'] });
  expect(app.accounts.get(accountId)).toMatchObject({ takenAwayScopes: [] });
  expect(app.accounts.get(accountId).grantedScopes).toContain('reports:read');
});
