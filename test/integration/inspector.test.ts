import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExchangeView } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { parameterText } from '../../renderer/messages/inspector-parameter-text.ts';
import { learn, speak } from '../../renderer/messages/texts.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { passphrase } from '../support/app/kept-secrets.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  openBrowser,
  type ServerFeatures,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  await learn('en');
  speak('en', undefined);
});

afterEach(async () => {
  await app.close();
  await server.close();
});

async function start(features: ServerFeatures = {}): Promise<void> {
  server = await startLocalAuthorizationServer({ features });
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
    chooseSavePath: async (name) => path.join(path.dirname(app.vaultFolder), name),
  });
}

/** The newest but `index`, once all that belongs to it was noted; nothing that the server gave away is in it, and nothing without words. */
async function exchange(index = 0): Promise<ExchangeView> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { exchanges } = await app.ask('readExchanges', { accountId: null });
  const { exchange: found } = await app.ask('readExchange', { exchangeId: exchanges[index]?.id ?? '' });
  if (!found) throw new Error('there is none');
  expect(secretsIn(JSON.stringify(found))).toEqual([]);
  expect(undescribedIn(found)).toEqual([]);
  return found;
}

function secretsIn(text: string): string[] {
  expect(server.tokensIssued.length).toBeGreaterThan(0);
  const search = new SecretSearch(server.tokensIssued);
  search.searchText('what was noted', text);
  return search.found;
}

/** Names for which the window has no words. */
function undescribedIn({ steps }: ExchangeView): string[] {
  const all = steps.flatMap(({ sections }) =>
    sections.flatMap(({ part, entries }) => entries.map(({ name }) => ({ part, name }))),
  );
  return all
    .filter(({ part, name }) => !parameterText(part, name))
    .map(({ part, name }) => `${part} ${name}`);
}

const kinds = ({ steps }: ExchangeView) => steps.map(({ kind }) => kind);
const entriesOf = ({ steps }: ExchangeView, step: number, part: string) =>
  Object.fromEntries(
    (steps[step]?.sections.find((section) => section.part === part)?.entries ?? []).map(({ name, value }) => [
      name,
      value,
    ]),
  );

describe('what is noted', () => {
  test('of a consent: every step as it went over the wire, and where a value came back', async () => {
    await start();
    const accountId = await connect(app);
    const noted = await exchange();
    expect(noted).toMatchObject({
      kind: 'connect',
      accountId,
      accountName: 'Ada Lovelace',
      outcome: 'succeeded',
    });
    expect(kinds(noted)).toEqual([
      ...['discovery', 'authorization-request', 'redirect', 'code-exchange', 'keys', 'userinfo'],
    ]);
    const code = { as: 'masked', what: 'code', number: 1 };
    const state = { as: 'masked', what: 'state', number: 1 };
    expect(entriesOf(noted, 1, 'query')).toMatchObject({ state, response_type: { text: 'code' } });
    expect(entriesOf(noted, 2, 'callback')).toMatchObject({ state, code });
    expect(entriesOf(noted, 3, 'request-body')).toMatchObject({ code, code_verifier: { as: 'masked' } });
    expect(entriesOf(noted, 3, 'id-token-claims')).toMatchObject({ sub: { as: 'personal', text: 'ada' } });
    expect(noted.steps[3]).toMatchObject({ status: 200, method: 'POST', failed: false });
  });

  test('of a refresh, of one that was refused with the step that failed, and of calls nothing', async () => {
    await start();
    const accountId = await connect(app);
    await app.ask('refreshAccount', { accountId });
    expect(await exchange()).toMatchObject({ kind: 'refresh', accountId, outcome: 'succeeded' });
    const request = { method: 'GET' as const, url: `${server.issuer}/api/items`, headers: [], body: null };
    await app.ask('callApi', { accountId, request });
    server.faults.switchOn({ at: 'refresh', kind: 'oauth-error', error: 'invalid_grant' });
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({ code: 'GRANT_INVALID' });
    const refused = await exchange();
    expect(refused).toMatchObject({
      outcome: 'failed',
      cause: { code: 'GRANT_INVALID', oauthError: 'invalid_grant' },
    });
    expect(refused.steps).toMatchObject([{ kind: 'refresh', status: 400, failed: true }]);
    const { exchanges } = await app.ask('readExchanges', { accountId });
    expect(exchanges.map(({ kind }) => kind)).toEqual(['refresh', 'refresh', 'connect']);
  });

  test('of a revocation, both tokens', async () => {
    await start();
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    const noted = await exchange();
    expect(noted).toMatchObject({ kind: 'revocation', accountName: 'Ada Lovelace', outcome: 'succeeded' });
    expect(entriesOf(noted, 0, 'request-body')).toMatchObject({
      token: { what: 'refresh_token', number: 1 },
    });
    expect(entriesOf(noted, 1, 'request-body')).toMatchObject({ token: { what: 'access_token', number: 1 } });
  });

  test('of a device code: what was asked again and again, once', async () => {
    await start({ device: { intervalSeconds: 1 } });
    const input = { providerId: 'demo', clientId: null, scopes: ['api:read'], by: 'device-code' as const };
    const { attemptId } = await app.ask('connectAccount', input);
    const step = () => app.attempts.state.getState().attempts[0]?.step;
    await expect.poll(() => step()?.at, { timeout: 5_000 }).toBe('waiting-for-device');
    const shown = step();
    const page = shown?.at === 'waiting-for-device' ? shown.verificationUriComplete : null;
    const polls = () => server.records.filter(({ point }) => point === 'device-token').length;
    await expect.poll(polls, { timeout: 5_000 }).toBe(2);
    await openBrowser().confirmDevice(page ?? '', { as: 'ada' });
    await app.ended(attemptId);
    const noted = await exchange();
    expect(noted.id).toBe(attemptId);
    expect(kinds(noted).slice(0, 4)).toEqual([
      'discovery',
      'device-authorization',
      'device-poll',
      'device-poll',
    ]);
    expect(noted.steps[2]).toMatchObject({ times: 2, status: 400, failed: false });
    expect(entriesOf(noted, 1, 'answer-body')).toMatchObject({ user_code: { as: 'masked' } });
  });

  test('of pushed requests and proofs, and of a client that connects itself', async () => {
    await start({ par: true, dpop: true });
    await connect(app);
    const noted = await exchange();
    expect(kinds(noted).slice(0, 3)).toEqual(['discovery', 'pushed-authorization', 'authorization-request']);
    const pushed = { as: 'masked', what: 'request_uri', number: 1 };
    expect(entriesOf(noted, 1, 'answer-body')).toMatchObject({ request_uri: pushed });
    expect(entriesOf(noted, 2, 'query')).toMatchObject({ request_uri: pushed });
    expect(entriesOf(noted, 1, 'proof-claims')).toMatchObject({
      htm: { text: 'POST' },
      jti: { as: 'masked' },
    });
    const { client_id: clientId, client_secret: clientSecret } = confidentialClient;
    await app.ask('saveClient', { providerId: 'demo', clientId, clientSecret, label: '' });
    const wish = { providerId: 'demo', clientId, scopes: ['api:read'], label: '' };
    await app.ended((await app.ask('connectService', wish)).attemptId);
    const service = await exchange();
    expect(kinds(service)).toContain('client-credentials');
    expect(JSON.stringify(service)).not.toContain(clientSecret);
  });

  test('of a consent that was refused, and of one that Holdfast itself did not believe', async () => {
    await start();
    await connect(app);
    server.faults.switchOn({ at: 'token', kind: 'wrong-nonce' });
    const wish = { providerId: 'demo', clientId: null, scopes: [], by: 'default' as const };
    await app.ended((await app.ask('connectAccount', wish)).attemptId);
    const { exchanges } = await app.ask('readExchanges', { accountId: null });
    const index = exchanges.findIndex(({ outcome }) => outcome === 'failed');
    const noted = await exchange(index);
    expect(noted.cause?.code).toBe('ID_TOKEN_INVALID');
    expect(noted.steps.at(-1)).toMatchObject({ kind: 'check', failed: true });
  });
});

test('a locked vault tells nothing, and what was noted is gone when it opens again', async () => {
  await start();
  await connect(app);
  const { id: exchangeId } = await exchange();
  await app.ask('protectByPassphrase', { passphrase });
  expect((await app.ask('readSnapshot', {})).inspector.lastChange).toBeGreaterThan(0);
  await app.ask('lockVault', {});
  expect((await app.ask('readSnapshot', {})).inspector).toEqual({ lastChange: 0 });
  await expect(app.ask('readExchange', { exchangeId })).rejects.toMatchObject({
    code: 'STORAGE_VAULT_LOCKED',
  });
  await app.ask('unlockVault', { passphrase });
  expect(await app.ask('readExchanges', { accountId: null })).toEqual({ exchanges: [] });
  const gone = app.ask('exportExchange', { exchangeId, withPersonalData: false });
  await expect(gone).rejects.toMatchObject({ code: 'EXCHANGE_UNKNOWN' });
});

test('an exported exchange names nobody unless wished, and holds no secret', async () => {
  await start();
  await connect(app);
  const { id: exchangeId } = await exchange();
  const written = async (withPersonalData: boolean) => {
    const { written: file } = await app.ask('exportExchange', { exchangeId, withPersonalData });
    return readFileSync(path.join(path.dirname(app.vaultFolder), file?.fileName ?? ''), 'utf8');
  };
  const text = await written(false);
  expect(JSON.parse(text)).toMatchObject({
    format: 'holdfast-exchange',
    version: 1,
    providerName: 'Local demo',
  });
  expect(text).not.toMatch(/ada@example|Lovelace/);
  const whole = await written(true);
  expect(whole).toContain('Ada Lovelace');
  expect(secretsIn(text + whole)).toEqual([]);
});
