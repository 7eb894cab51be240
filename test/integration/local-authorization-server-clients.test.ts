import { importJWK, importPKCS8, SignJWT } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  ownClient,
  privateKeyClient,
  privateKeyClientKey,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { askForCode, codeParameters, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());

describe('redirect URIs for any provider id', () => {
  const allowed = [
    'app.holdfast.desktop:/oauth/callback/demo',
    'app.holdfast.desktop:/oauth/callback/custom-3f9a',
    'http://127.0.0.1:49152/oauth/callback/custom-3f9a',
    'http://[::1]:49153/oauth/callback/my.company',
  ];
  it.each(
    allowed.flatMap((redirect) => [
      [ownClient.client_id, redirect],
      [confidentialClient.client_id, redirect],
    ]),
  )('are taken from %s: %s', async (clientId, redirect) => {
    const answer = await askForCode(server, { clientId, redirect });
    expect(answer.redirect.href.startsWith(`${redirect}?code=`)).toBe(true);
  });

  const statusOf = async (clientId: string, redirect: string) => {
    const { parameters } = codeParameters({ clientId, redirect });
    return (await fetch(`${server.issuer}/auth?${new URLSearchParams(parameters)}`, { redirect: 'manual' }))
      .status;
  };

  it.each([
    'app.holdfast.desktop:/oauth/callback/',
    'app.holdfast.desktop:/oauth/callback/a/b',
    'app.holdfast.desktop:/oauth/callback/a?b',
    'other.app:/oauth/callback/a',
    'http://127.0.0.1:49152/elsewhere/a',
    'https://evil.example/oauth/callback/a',
  ])('are refused in any other form: %s', async (redirect) => {
    expect(await statusOf(ownClient.client_id, redirect)).toBe(400);
  });

  it('are not taken from the app’s own client, which is for the demo', async () => {
    expect(await statusOf('holdfast-desktop', 'app.holdfast.desktop:/oauth/callback/other')).toBe(400);
  });
});

describe('a client with a private key', () => {
  const { client_id } = privateKeyClient;
  const assertion = async (audience: string | string[]) => {
    const { kid, alg } = privateKeyClientKey.jwk as { kid: string; alg: string };
    return new SignJWT()
      .setProtectedHeader({ alg, kid })
      .setIssuer(client_id)
      .setSubject(client_id)
      .setAudience(audience)
      .setJti(crypto.randomUUID())
      .setExpirationTime('1m')
      .sign(await importPKCS8(privateKeyClientKey.pem, alg));
  };
  const ask = async (audience: string | string[]) => {
    const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const client_assertion = await assertion(audience);
    const form = {
      grant_type: 'client_credentials',
      scope: 'api:read',
      client_assertion_type,
      client_assertion,
    };
    return post(server, '/token', form);
  };

  it('is known by an assertion for the issuer alone', async () => {
    const { issuer } = server;
    expect((await ask(issuer)).status).toBe(200);
    for (const audience of [
      `${issuer}/token`,
      [issuer],
      [issuer, `${issuer}/token`],
      'https://elsewhere.example',
    ]) {
      const response = await ask(audience);
      expect([response.status, (await response.json()).error]).toEqual([401, 'invalid_client']);
    }
  });

  it('is known to openid-client by its JWK', async () => {
    const key = (await importJWK(privateKeyClientKey.jwk as never)) as CryptoKey;
    const execute = [client.allowInsecureRequests];
    const authentication = client.PrivateKeyJwt({ key, kid: String(privateKeyClientKey.jwk.kid) });
    const config = await client.discovery(new URL(server.issuer), client_id, {}, authentication, { execute });
    expect(await client.clientCredentialsGrant(config, { scope: 'api:read' })).toHaveProperty('access_token');
    expect(server.records.at(-1)).toMatchObject({
      point: 'client-credentials',
      grantType: 'client_credentials',
    });
  });
});

describe('plain OAuth, without openid', () => {
  const tokensFor = async (scope: string) => {
    const { form } = await askForCode(server, {
      clientId: ownClient.client_id,
      scope,
      redirect: ownRedirect,
    });
    return (await post(server, '/token', form)).json();
  };
  const ownRedirect = 'app.holdfast.desktop:/oauth/callback/plain';
  const userinfo = (token: string) =>
    fetch(`${server.issuer}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

  it('has no ID token, and says at userinfo who it is', async () => {
    const tokens = await tokensFor('profile api:read');
    expect(tokens).not.toHaveProperty('id_token');
    const person = await (await userinfo(tokens.access_token)).json();
    const picture = `${server.issuer}/pictures/ada.png`;
    expect(person).toEqual({ sub: 'ada', name: 'Ada Lovelace', preferred_username: 'ada', picture });
  });

  it('says nothing without a scope for it', async () => {
    const { access_token } = await tokensFor('api:read');
    expect((await userinfo(access_token)).status).toBe(403);
  });
});
