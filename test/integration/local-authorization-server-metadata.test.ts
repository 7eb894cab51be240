import { afterAll, afterEach, beforeAll, expect, it, test } from 'vitest';
import {
  type Fault,
  type FaultKind,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let plain: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({ features: { par: 'required', dpop: true } });
  plain = await startLocalAuthorizationServer();
});
afterEach(() => server.faults.clear());
afterAll(() => Promise.all([server.close(), plain.close()]));

const paths = {
  discovery: '/.well-known/openid-configuration',
  'oauth-metadata': '/.well-known/oauth-authorization-server',
} as const;

async function metadata(of = server, at: keyof typeof paths = 'discovery'): Promise<Record<string, unknown>> {
  return (await fetch(`${of.issuer}${paths[at]}`)).json();
}

const strike = (fault: Omit<Fault, 'at'>, at: keyof typeof paths = 'discovery') =>
  server.faults.switchOn({ at, ...fault });

test('PAR and DPoP are announced where they are on, and nowhere else', async () => {
  expect(await metadata()).toMatchObject({
    pushed_authorization_request_endpoint: `${server.issuer}/request`,
    require_pushed_authorization_requests: true,
    dpop_signing_alg_values_supported: expect.arrayContaining(['ES256']),
  });
  const names = Object.keys(await metadata(plain));
  expect(names.filter((name) => /pushed|dpop/.test(name))).toEqual([]);
  expect((await fetch(`${plain.issuer}/request`, { method: 'POST' })).status).toBe(404);
});

const leftOut: Array<[FaultKind, string]> = [
  ['pkce-not-announced', 'code_challenge_methods_supported'],
  ['iss-not-announced', 'authorization_response_iss_parameter_supported'],
  ['userinfo-not-announced', 'userinfo_endpoint'],
  ['revocation-not-announced', 'revocation_endpoint'],
  ['device-not-announced', 'device_authorization_endpoint'],
  ['par-not-announced', 'pushed_authorization_request_endpoint'],
  ['dpop-not-announced', 'dpop_signing_alg_values_supported'],
];
it.each(leftOut)('%s: there is no %s', async (kind, name) => {
  expect(await metadata()).toHaveProperty(name);
  strike({ kind });
  expect(await metadata()).not.toHaveProperty(name);
});

test('anything can be left out or put in by hand', async () => {
  strike({ kind: 'not-announced', without: ['jwks_uri', 'userinfo_endpoint'] });
  const less = Object.keys(await metadata());
  expect(less).not.toContain('jwks_uri');
  expect(less).not.toContain('userinfo_endpoint');
  strike({ kind: 'answer-changed', members: { token_endpoint: 'http://elsewhere.example/token' } });
  expect(await metadata()).toMatchObject({ token_endpoint: 'http://elsewhere.example/token' });
});

test('the issuer is another, or PKCE is plain only', async () => {
  strike({ kind: 'discovery-issuer-mismatch' });
  expect((await metadata()).issuer).toBe('https://another-issuer.example');
  strike({ kind: 'only-plain-pkce-announced' });
  expect((await metadata()).code_challenge_methods_supported).toEqual(['plain']);
});

test('OAuth metadata stand at their own address, and are struck for themselves', async () => {
  expect(await metadata(server, 'oauth-metadata')).toEqual(await metadata());
  strike({ kind: 'status-404', times: 'always' });
  expect((await fetch(`${server.issuer}${paths.discovery}`)).status).toBe(404);
  expect((await metadata(server, 'oauth-metadata')).issuer).toBe(server.issuer);
  strike({ kind: 'discovery-issuer-mismatch' }, 'oauth-metadata');
  expect((await metadata(server, 'oauth-metadata')).issuer).not.toBe(server.issuer);
  expect(server.records.at(-1)).toMatchObject({ point: 'oauth-metadata' });
});
