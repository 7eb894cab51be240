import { afterEach, describe, expect, test } from 'vitest';
import { checkIssuer } from '../../electron/providers/check-issuer.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import {
  type Documents,
  type MetadataServer,
  metadataOf,
  startMetadataServer,
} from '../support/metadata-server.ts';

let server: MetadataServer;
afterEach(() => server.close());

const oidc = '/.well-known/openid-configuration';
const oauth = '/.well-known/oauth-authorization-server';
const check = (issuer: string) => checkIssuer((input, init) => fetch(input, init), issuer);

async function serve(documents: Documents): Promise<string> {
  server = await startMetadataServer(documents);
  return server.origin;
}

describe('an address as people type it', () => {
  test.each([
    ['the issuer itself', ''],
    ['a slash at its end', '/'],
    ['the address of its metadata', oidc],
    ['the address of its RFC 8414 metadata', oauth],
  ])('%s', async (_what, end) => {
    const origin = await serve((issuer) => ({ [oidc]: metadataOf(issuer) }));
    expect((await check(origin + end)).issuer).toBe(origin);
  });

  test('an issuer with a path, and its metadata on either side of it', async () => {
    const origin = await serve((host) => ({ [`/tenant${oidc}`]: metadataOf(`${host}/tenant`) }));
    const issuer = `${origin}/tenant`;
    for (const typed of [issuer, issuer + oidc, `${origin}${oauth}/tenant`]) {
      expect((await check(typed)).issuer).toBe(issuer);
    }
  });

  test('the slash at the end is as the metadata have it, however it was typed', async () => {
    const origin = await serve((host) => ({ [`/tenant${oidc}`]: metadataOf(`${host}/tenant/`) }));
    expect((await check(`${origin}/tenant`)).issuer).toBe(`${origin}/tenant/`);
    expect((await check(`${origin}/tenant/`)).issuer).toBe(`${origin}/tenant/`);
  });

  test('without https:// it is asked over https, never over http', async () => {
    const origin = await serve((issuer) => ({ [oidc]: metadataOf(issuer) }));
    const typed = origin.replace('http://', '');
    await expect(check(typed)).rejects.toMatchObject({ code: expect.stringMatching(/^TRANSPORT_/) });
    expect(server.asked).toEqual([]);
  });

  test.each([
    ['http on another host', 'http://issuer.example'],
    ['http on a name of this machine', 'http://localhost:8080'],
    ['a user name', 'https://ada@issuer.example'],
    ['a query', 'https://issuer.example/?tenant=1'],
    ['an empty query', 'https://issuer.example/?'],
    ['a fragment', 'https://issuer.example/#top'],
    ['no address at all', 'https://'],
    ['another scheme', 'file:///etc/passwd'],
    ['words', 'my company'],
  ])('%s is refused before anything is sent [R28]', async (_what, typed) => {
    await serve(() => ({}));
    await expect(check(typed)).rejects.toMatchObject({
      code: 'PROVIDER_ADDRESS_INVALID',
      message: expect.stringMatching(/^issuer: /),
    });
  });
});

describe('what the metadata say', () => {
  let real: LocalAuthorizationServer | undefined;
  afterEach(() => real?.close());

  test('of a whole OpenID Connect server', async () => {
    await serve(() => ({}));
    real = await startLocalAuthorizationServer({ features: { par: true } });
    expect(await check(real.issuer)).toMatchObject({
      issuer: real.issuer,
      isOpenIdConnect: true,
      pkceS256: true,
      deviceGrant: true,
      clientCredentialsGrant: true,
      refreshTokens: true,
      revocation: true,
      pushedAuthorizationRequests: true,
      namesIssuer: true,
      scopes: expect.arrayContaining(['openid', 'api:read']),
    });
  });

  test('of a server that has RFC 8414 metadata alone: it is no OpenID Connect [R12]', async () => {
    const origin = await serve((issuer) => ({
      [oauth]: metadataOf(issuer, { code_challenge_methods_supported: ['plain'] }),
    }));
    expect(await check(origin)).toMatchObject({
      isOpenIdConnect: false,
      pkceS256: false,
      namesIssuer: false,
    });
  });

  test('scopes that are no scopes are left out', async () => {
    const scopes_supported = ['read', 7, 'two words', '"', 'x'.repeat(201), 'write'];
    const origin = await serve((issuer) => ({ [oidc]: metadataOf(issuer, { scopes_supported }) }));
    expect((await check(origin)).scopes).toEqual(['read', 'write']);
  });
});

describe('metadata that can’t be used', () => {
  test('of another issuer: the message names it [R18] [F:discovery-issuer-mismatch]', async () => {
    const origin = await serve(() => ({ [oidc]: metadataOf('https://issuer.example') }));
    await expect(check(origin)).rejects.toMatchObject({
      code: 'ISSUER_METADATA_INVALID',
      message: 'it names itself https://issuer.example',
    });
  });

  test('of another issuer by RFC 8414 too [R18]', async () => {
    const origin = await serve((host) => ({ [`${oauth}/tenant`]: metadataOf(`${host}/other`) }));
    await expect(check(`${origin}/tenant`)).rejects.toMatchObject({
      code: 'ISSUER_METADATA_INVALID',
      message: `it names itself ${origin}/other`,
    });
  });

  test('a server that answers every slash with another one is not asked for ever', async () => {
    const origin = await serve((host) => ({
      [`/t${oidc}`]: metadataOf(`${host}/t${server.asked.length % 2 ? '/' : ''}`),
    }));
    await check(`${origin}/t`).catch(() => undefined);
    expect(server.asked.length).toBeLessThan(5);
  });

  test.each([
    ['a page instead', '<html></html>'],
    ['a list', []],
    ['no issuer', { token_endpoint: 'https://issuer.example/token' }],
    ['no token endpoint', (issuer: string) => ({ issuer })],
    [
      'a token endpoint without https',
      (issuer: string) => metadataOf(issuer, { token_endpoint: 'http://x.example/' }),
    ],
    ['keys that have no address', (issuer: string) => metadataOf(issuer, { jwks_uri: 'keys' })],
  ])('%s', async (_what, document) => {
    const origin = await serve((issuer) => ({
      [oidc]: typeof document === 'function' ? document(issuer) : document,
    }));
    await expect(check(origin)).rejects.toMatchObject({ code: 'ISSUER_METADATA_INVALID' });
  });

  test('none at all', async () => {
    const origin = await serve(() => ({}));
    await expect(check(origin)).rejects.toMatchObject({ code: 'ISSUER_METADATA_INVALID' });
    expect(server.asked).toEqual([oidc, oauth]);
  });

  test('a server that can’t be reached is told of as that', async () => {
    const origin = await serve(() => ({}));
    await server.close();
    await expect(check(origin)).rejects.toMatchObject({ code: 'TRANSPORT_UNREACHABLE' });
  });
});
