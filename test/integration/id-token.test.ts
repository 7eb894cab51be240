import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { gatedFetch } from '../support/app/gated-fetch.ts';
import { personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
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
  const browser = personAtBrowser({ as: 'ada' }).browser;
  app = startApp({ providers: createProviderRegistry(server.issuer), browser, fetch: network.fetch });
});
afterEach(() => app.close());

type Parts = { header: Record<string, unknown>; payload: Record<string, unknown>; signature: string };

function tampered(idToken: unknown, change: (parts: Parts) => Parts): string {
  const [header = '', payload = '', signature = ''] = String(idToken).split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const write = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const changed = change({ header: read(header), payload: read(payload), signature });
  return `${write(changed.header)}.${write(changed.payload)}.${changed.signature}`;
}

describe('an ID token of the code flow is refused, and nothing is kept,', () => {
  const cases: Array<[string, (parts: Parts) => Parts, RegExp]> = [
    ['with a bad signature', (p) => ({ ...p, payload: { ...p.payload, name: 'Mallory' } }), /SIGNATURE/],
    ['with alg none', (p) => ({ ...p, header: { alg: 'none' }, signature: '' }), /ID_TOKEN/],
    ['with HS256', (p) => ({ ...p, header: { ...p.header, alg: 'HS256' } }), /ID_TOKEN/],
    ['with a key that is not published', (p) => ({ ...p, header: { ...p.header, kid: 'x' } }), /SIGNATURE/],
    [
      'of another issuer',
      (p) => ({ ...p, payload: { ...p.payload, iss: 'https://evil.example' } }),
      /ID_TOKEN/,
    ],
    ['for another audience', (p) => ({ ...p, payload: { ...p.payload, aud: 'another' } }), /ID_TOKEN/],
    ['with another nonce', (p) => ({ ...p, payload: { ...p.payload, nonce: 'another' } }), /ID_TOKEN/],
    ['that is expired', (p) => ({ ...p, payload: { ...p.payload, exp: 1 } }), /ID_TOKEN/],
    ['without a subject', ({ payload: { sub: _sub, ...payload }, ...p }) => ({ ...p, payload }), /ID_TOKEN/],
  ];

  test.each(cases)('%s', async (_what, change, code) => {
    network.changeNext('grant_type=authorization_code', (json) => ({
      ...json,
      id_token: tampered(json.id_token, change),
    }));
    const { attemptId } = await app.ask('connectAccount', {
      providerId: 'demo',
      scopes: [],
      clientId: null,
      by: 'default',
    });
    expect(await app.ended(attemptId)).toMatchObject({
      at: 'failed',
      error: { code: expect.stringMatching(code) },
    });
    expect(app.accounts.list()).toEqual([]);
  });
});
