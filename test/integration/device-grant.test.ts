import { afterEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import {
  type LocalAuthorizationServer,
  type LocalAuthorizationServerOptions,
  openBrowser,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let network: ReturnType<typeof gatedFetch>;

afterEach(async () => {
  await app.close();
  await server.close();
});

async function begin(
  options: LocalAuthorizationServerOptions,
  prepare: (server: LocalAuthorizationServer) => void = () => undefined,
): Promise<string> {
  server = await startLocalAuthorizationServer(options);
  network = gatedFetch();
  app = startApp({ providers: createProviderRegistry(server.issuer), fetch: network.fetch });
  prepare(server);
  const input = { providerId: 'demo', clientId: null, scopes: ['api:read'], by: 'device-code' as const };
  const { attemptId } = await app.ask('connectAccount', input);
  return attemptId;
}

const polls = () => server.records.filter(({ point }) => point === 'device-token');
const stepOf = (attemptId: string) =>
  app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step;

async function shownCode(attemptId: string) {
  await expect.poll(() => stepOf(attemptId)?.at, { timeout: 5_000 }).toBe('waiting-for-device');
  const step = stepOf(attemptId);
  if (step?.at !== 'waiting-for-device') throw new Error('no code is shown');
  return step;
}

const quickly = { features: { device: { intervalSeconds: 1 } } };

describe('connecting by device code', () => {
  test('shows the code beside the complete address, and connects once the person has confirmed it [R31] [R33]', async () => {
    const attemptId = await begin(quickly);
    const shown = await shownCode(attemptId);
    expect(shown.userCode).toMatch(/^\w{4}-\w{4}$/);
    expect(shown.verificationUri).toBe(`${server.issuer}/device`);
    expect(shown.verificationUriComplete).toContain(shown.userCode);
    expect(app.opened).toEqual([]);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada' });
    const step = await app.ended(attemptId);
    expect(step).toMatchObject({ at: 'connected' });
    const [account] = app.accounts.list();
    expect(account).toMatchObject({ grant: 'device-code', displayName: 'Ada Lovelace' });
    expect(account?.grantedScopes).toContain('api:read');
  });

  test('the page opens, and the code is copied, when the person asks for it and not before [R33]', async () => {
    const attemptId = await begin(quickly);
    const { userCode, verificationUriComplete } = await shownCode(attemptId);
    await app.ask('reopenBrowser', { attemptId });
    await app.ask('copyUserCode', { attemptId });
    expect(app.opened.map(String)).toEqual([verificationUriComplete]);
    expect(app.copied).toEqual([userCode]);
  });

  test('waits 5 s between two polls where the server names no interval [R29]', async () => {
    const attemptId = await begin({ features: { device: {} } });
    const shown = await shownCode(attemptId);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada' });
    const began = performance.now();
    await app.ended(attemptId);
    expect(performance.now() - began).toBeGreaterThan(4_000);
    expect(polls()).toHaveLength(1);
  });

  test('slow_down adds 5 s to every pause from then on [R29]', async () => {
    const attemptId = await begin(quickly, ({ faults }) => {
      faults.switchOn({ at: 'device-token', kind: 'slow-down' });
      faults.switchOn({ at: 'device-token', kind: 'authorization-pending' });
    });
    const shown = await shownCode(attemptId);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada' });
    await app.ended(attemptId);
    const times = polls().map(({ atMs }) => atMs);
    const pauses = times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0));
    expect(pauses).toHaveLength(2);
    for (const pause of pauses) expect(pause).toBeGreaterThan(5_800);
  });

  test('a lost connection doubles the pause and does not end the attempt [R30]', async () => {
    const attemptId = await begin(quickly, ({ faults }) => {
      faults.switchOn({ at: 'device-token', kind: 'drop-before' });
    });
    const shown = await shownCode(attemptId);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada' });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    const [first, second] = polls().map(({ atMs }) => atMs);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(1_800);
  });

  test.each([
    ['expired-token', 'AUTHORIZATION_EXPIRED'],
    ['access-denied', 'AUTHORIZATION_DENIED'],
  ] as const)('%s ends it at once [R30]', async (kind, code) => {
    const attemptId = await begin(quickly, ({ faults }) => faults.switchOn({ at: 'device-token', kind }));
    expect(await app.ended(attemptId)).toMatchObject({ at: 'failed', error: { code } });
    expect(polls()).toHaveLength(1);
    expect(app.accounts.list()).toEqual([]);
  });

  test('what the person refuses in the browser is refused here', async () => {
    const attemptId = await begin(quickly);
    const shown = await shownCode(attemptId);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada', deny: true });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'AUTHORIZATION_DENIED' } });
  });

  test('cancelling stops the polls [R33]', async () => {
    const attemptId = await begin(quickly);
    await shownCode(attemptId);
    await app.ask('cancelAttempt', { attemptId });
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    const before = polls().length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(polls()).toHaveLength(before);
  });

  test('cancelling while a poll brings tokens keeps none, and revokes them', async () => {
    const attemptId = await begin(quickly);
    const shown = await shownCode(attemptId);
    // Right after a poll there is time until the next.
    await expect.poll(() => polls().length, { timeout: 5_000 }).toBe(1);
    await openBrowser().confirmDevice(shown.verificationUriComplete ?? '', { as: 'ada' });
    const gate = network.holdNext('device_code');
    await gate.carriedOut;
    await app.ask('cancelAttempt', { attemptId });
    gate.release();
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    expect(app.accounts.list()).toEqual([]);
    const access = server.tokensIssued.findLast(({ kind }) => kind === 'access_token');
    const headers = { authorization: `Bearer ${access?.value}` };
    const lives = async () => (await fetch(`${server.issuer}/api/items`, { headers })).status === 200;
    await expect.poll(lives).toBe(false);
    expect(server.records.filter(({ point }) => point === 'revocation')).toHaveLength(2);
  });

  test('a code that nobody types in time expires', async () => {
    const attemptId = await begin({ features: { device: { intervalSeconds: 1, expiresInSeconds: 2 } } });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'AUTHORIZATION_EXPIRED' } });
  });

  test('a complete address that no picture can hold is left out', async () => {
    const members = { verification_uri_complete: `https://issuer.example/?user_code=${'x'.repeat(3000)}` };
    const attemptId = await begin(quickly, ({ faults }) =>
      faults.switchOn({ at: 'device-authorization', kind: 'answer-changed', members }),
    );
    expect(await shownCode(attemptId)).toMatchObject({ verificationUriComplete: null });
  });

  test.each([
    { user_code: 'x'.repeat(65) },
    { user_code: '' },
    { user_code: 'AB\u202eCD' },
    { verification_uri: `https://issuer.example/${'x'.repeat(3000)}` },
    { verification_uri: 'javascript:alert(1)' },
    { verification_uri: 'device' },
  ])('an answer that nobody could type ends it: %j', async (members) => {
    const attemptId = await begin(quickly, ({ faults }) =>
      faults.switchOn({ at: 'device-authorization', kind: 'answer-changed', members }),
    );
    const { error } = (await app.ended(attemptId)) as { error?: { code: string } };
    expect(error?.code).toMatch(/^(SERVER_RESPONSE_INVALID|TRANSPORT_INSECURE)$/);
    expect(app.opened).toEqual([]);
  });

  test('without a complete address the plain one is opened', async () => {
    const attemptId = await begin({ features: { device: { intervalSeconds: 1, completeUri: false } } });
    const shown = await shownCode(attemptId);
    expect(shown.verificationUriComplete).toBeNull();
    await app.ask('reopenBrowser', { attemptId });
    expect(app.opened.map(String)).toEqual([shown.verificationUri]);
  });
});
