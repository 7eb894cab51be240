import * as client from 'openid-client';
import { afterAll, describe, expect, it } from 'vitest';
import {
  connectByCode,
  discoverAt,
  type MicrosoftStandIn,
  type MicrosoftStandInOptions,
  microsoftOrigin,
  personalTenantId,
  routedFetch,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';

const redirect_uri = 'http://127.0.0.1:49200/oauth/callback/microsoft';
const scope = 'openid profile email offline_access User.Read';

const running: MicrosoftStandIn[] = [];
afterAll(() => Promise.all(running.map((microsoft) => microsoft.close())));

async function start(options: MicrosoftStandInOptions = {}, tenant = 'common') {
  const microsoft = await startMicrosoftStandIn(options);
  running.push(microsoft);
  const { routes, clientId } = microsoft;
  const config = await discoverAt(routes, `${microsoftOrigin}/${tenant}/v2.0`, clientId);
  const connect = (extra: Record<string, string> = {}) =>
    connectByCode(config, routes, { redirect_uri, scope, ...extra });
  return { microsoft, config, connect, fetchRouted: routedFetch(routes) };
}

describe('tenants of Microsoft', () => {
  it('have a template for an issuer in common, which openid-client fills in from the ID token', async () => {
    const { config, connect } = await start();
    expect(config.serverMetadata().issuer).toBe(`${microsoftOrigin}/{tenantid}/v2.0`);
    const claims = (await connect()).claims();
    expect(claims?.iss).toBe(`${microsoftOrigin}/${personalTenantId}/v2.0`);
    expect(claims?.tid).toBe(personalTenantId);
  });

  it('are mixed up by a configuration made anew from the metadata of common: it expects the template', async () => {
    const { microsoft, config, fetchRouted } = await start();
    const anew = new client.Configuration(
      config.serverMetadata(),
      microsoft.clientId,
      undefined,
      client.None(),
    );
    anew[client.customFetch] = fetchRouted as client.CustomFetch;
    await expect(connectByCode(anew, microsoft.routes, { redirect_uri, scope })).rejects.toMatchObject({
      code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    });
  });

  it.each([
    ['consumers', 'personal', personalTenantId],
    [personalTenantId, 'personal', personalTenantId],
    ['organizations', 'work', '{tenantid}'],
    ['8177030d-4c56-4c4a-a111-15a102c55cba', 'work', '8177030d-4c56-4c4a-a111-15a102c55cba'],
  ] as const)('can be asked for at %s, by %s accounts', async (tenant, account, named) => {
    const { config, connect } = await start({ account }, tenant);
    expect(config.serverMetadata().issuer).toBe(`${microsoftOrigin}/${named}/v2.0`);
    expect((await connect()).claims()?.iss).not.toContain('{');
  });

  it.each([
    ['consumers', 'work', 'AADSTS16000'],
    ['organizations', 'personal', 'AADSTS16000'],
  ] as const)('of %s are not for %s accounts', async (tenant, account, code) => {
    const { microsoft, fetchRouted } = await start({ account }, tenant);
    const query = new URLSearchParams({ client_id: microsoft.clientId, redirect_uri, scope });
    const page = await fetchRouted(`${microsoftOrigin}/${tenant}/oauth2/v2.0/authorize?${query}`);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining(code)]);
  });

  it('that do not exist have no metadata', async () => {
    const { fetchRouted } = await start();
    const url = `${microsoftOrigin}/nobody.example.test/v2.0/.well-known/openid-configuration`;
    expect(await (await fetchRouted(url)).json()).toMatchObject({ error: 'invalid_tenant' });
  });

  it('announce neither PKCE nor iss nor revocation', async () => {
    const metadata = (await start()).config.serverMetadata();
    expect(metadata.code_challenge_methods_supported).toBeUndefined();
    expect(metadata.authorization_response_iss_parameter_supported).toBeUndefined();
    expect(metadata.revocation_endpoint).toBeUndefined();
  });
});

describe('connecting at Microsoft', () => {
  it.each([
    'http://127.0.0.1:1234/oauth/callback/microsoft',
    'http://localhost:1234/oauth/callback/microsoft',
  ])('comes back to %s, whose port is free', async (free) => {
    const { connect } = await start();
    expect(await connect({ redirect_uri: free })).toHaveProperty('access_token');
  });

  it.each(['http://127.0.0.1:1234/elsewhere', 'http://[::1]:1234/oauth/callback/microsoft'])(
    'does not come back to %s',
    async (refused) => {
      const { microsoft, fetchRouted } = await start();
      const query = new URLSearchParams({ client_id: microsoft.clientId, redirect_uri: refused, scope });
      const page = await fetchRouted(`${microsoftOrigin}/common/oauth2/v2.0/authorize?${query}`);
      expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('AADSTS50011')]);
    },
  );

  it('checks PKCE, and takes a code once', async () => {
    const { microsoft, config, fetchRouted } = await start();
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const code_challenge = await client.calculatePKCECodeChallenge(pkceCodeVerifier);
    const { clientId: client_id } = microsoft;
    const query = new URLSearchParams({ client_id, redirect_uri, scope: 'User.Read', code_challenge });
    const url = `${microsoftOrigin}/common/oauth2/v2.0/authorize?${query}`;
    const callback = new URL((await fetchRouted(url, { redirect: 'manual' })).headers.get('location') ?? '');
    const exchange = (verifier: string) =>
      client.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier });
    await expect(exchange('x'.repeat(43))).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('AADSTS501481'),
    });
    await exchange(pkceCodeVerifier);
    await expect(exchange(pkceCodeVerifier)).rejects.toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('AADSTS54005'),
    });
  });

  it('wants no secret from a public client, and one from a confidential one', async () => {
    const connectWith = async (options: MicrosoftStandInOptions, secret?: string) => {
      const { microsoft } = await start(options);
      const { routes, clientId } = microsoft;
      const config = await discoverAt(routes, `${microsoftOrigin}/common/v2.0`, clientId, secret);
      return connectByCode(config, routes, { redirect_uri, scope });
    };
    const refusedFor = (code: string) => ({
      error: 'invalid_client',
      status: 401,
      error_description: expect.stringContaining(code),
    });
    await expect(connectWith({}, 'any')).rejects.toMatchObject(refusedFor('AADSTS700025'));
    await expect(connectWith({ clientSecret: 's' })).rejects.toMatchObject(refusedFor('AADSTS7000218'));
    expect(await connectWith({ clientSecret: 's' }, 's')).toHaveProperty('access_token');
  });

  it('answers Graph’s scopes by their short names, and never offline_access', async () => {
    const { connect } = await start();
    const tokens = await connect({
      scope: 'openid offline_access https://graph.microsoft.com/User.Read Mail.Read',
    });
    expect(tokens.scope).toBe('openid User.Read Mail.Read');
    expect(tokens).toHaveProperty('refresh_token');
  });

  it('gives no refresh token without offline_access', async () => {
    const { connect } = await start();
    expect(await connect({ scope: 'openid User.Read' })).not.toHaveProperty('refresh_token');
  });

  it('says that the person cancelled', async () => {
    const { connect } = await start({ deny: true });
    await expect(connect()).rejects.toMatchObject({
      error: 'access_denied',
      error_description: expect.stringContaining('AADSTS65004'),
    });
  });
});
