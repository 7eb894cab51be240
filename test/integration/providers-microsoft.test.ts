import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiRequest } from '../support/app/api-request.ts';
import { type ChangeAnswer, startWithChangedAnswers } from '../support/app/app-with-changed-answers.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { connect } from '../support/app/person.ts';
import {
  createSigningKeys,
  publicKeys,
  type SigningKeys,
} from '../support/local-authorization-server/signing-keys.ts';
import {
  type MicrosoftStandIn,
  type MicrosoftStandInOptions,
  personalTenantId,
  startMicrosoftStandIn,
} from '../support/stand-ins/index.ts';
import { signClaims } from '../support/stand-ins/signed-token.ts';

const otherTenantId = '3aa4a235-b6e2-48d5-9195-7fcf05b459b0';
const issuerFor = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

let microsoft: MicrosoftStandIn;
let app: RunningApp;
let keys: SigningKeys;

beforeEach(async () => {
  keys = await createSigningKeys();
});
afterEach(async () => {
  await app.close();
  await microsoft.close();
});

async function start(options: MicrosoftStandInOptions = {}, change?: ChangeAnswer): Promise<void> {
  microsoft = await startMicrosoftStandIn(options);
  app = startWithChangedAnswers(microsoft, change);
  const { clientId } = microsoft;
  await app.ask('saveClient', { providerId: 'microsoft', clientId, label: '', clientSecret: null });
}

async function fails() {
  const input = { providerId: 'microsoft', clientId: null, scopes: [], by: 'default' as const };
  const { attemptId } = await app.ask('connectAccount', input);
  return app.ended(attemptId);
}

/** Somebody who has a key that the provider's key set names signs other claims. */
function signingInstead(claims: Record<string, unknown>): ChangeAnswer {
  return async (url, answer) => {
    if (url.endsWith('/keys')) return Response.json(publicKeys(keys));
    if (!url.endsWith('/token')) return answer;
    const json = (await answer.json()) as { id_token: string };
    const payload = JSON.parse(Buffer.from(json.id_token.split('.')[1] ?? '', 'base64url').toString());
    return Response.json({ ...json, id_token: signClaims(keys, { ...payload, ...claims }) });
  };
}

function changingMetadata(changes: Record<string, unknown>): ChangeAnswer {
  return async (url, answer) =>
    url.includes('/.well-known/') ? Response.json({ ...(await answer.json()), ...changes }) : answer;
}

describe('an account belongs to the tenant that signed for it', () => {
  test('a personal one', async () => {
    await start();
    const account = app.accounts.get(await connect(app, ['Mail.Read'], 'microsoft'));
    expect(account).toMatchObject({ issuer: issuerFor(personalTenantId), email: 'ada@example.test' });
    expect(account.grantedScopes).toEqual(
      expect.arrayContaining(['openid', 'profile', 'email', 'offline_access', 'Mail.Read']),
    );
    expect(app.opened[0]?.searchParams.get('redirect_uri')).toMatch(
      /^http:\/\/localhost:\d+\/oauth\/callback\/microsoft$/,
    );
  });

  test('one of an organisation, which then refreshes and calls the API', async () => {
    await start({ account: 'work' });
    const accountId = await connect(app, ['User.Read'], 'microsoft');
    expect(app.accounts.get(accountId).issuer).toBe(issuerFor(microsoft.tenantId));
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    app.clock.aheadMs = 2 * 3_600_000;
    microsoft.clock.aheadMs = 2 * 3_600_000;
    const answer = await app.ask('callApi', {
      accountId,
      request: apiRequest('https://graph.microsoft.com/v1.0/me'),
    });
    expect(answer.status).toBe(200);
    expect((await app.secrets.load(accountId)).secrets.refreshToken).not.toBe(refreshToken);
  });

  test('its disconnect says that Microsoft takes nothing back', async () => {
    await start();
    const accountId = await connect(app, [], 'microsoft');
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ onlyForgotten: true, reach: 'none' });
  });
});

describe('what a server of many tenants may not say', () => {
  test('an issuer other than that of the token’s own tenant [R20] [F:wrong-iss]', async () => {
    await start({}, signingInstead({ iss: issuerFor(otherTenantId) }));
    expect(await fails()).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
    expect(app.accounts.list()).toEqual([]);
  });

  test('an issuer on another host, whatever the tenant [R20]', async () => {
    const iss = `https://sts.example/${personalTenantId}/v2.0`;
    await start({}, signingInstead({ iss }));
    expect(await fails()).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
  });

  test('a tenant that is no tenant [R20]', async () => {
    const tid = '../consumers';
    await start({}, signingInstead({ tid, iss: issuerFor(tid) }));
    expect(await fails()).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
  });

  test('a token without a tenant', async () => {
    await start({}, signingInstead({ tid: undefined, iss: issuerFor('undefined') }));
    expect(await fails()).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
  });

  test('tokens of the same claims are taken when all is right, so the refusals above have their reasons', async () => {
    await start({}, signingInstead({ tid: otherTenantId, iss: issuerFor(otherTenantId) }));
    expect(await fails()).toMatchObject({ at: 'connected' });
    expect(app.accounts.list()[0]?.issuer).toBe(issuerFor(otherTenantId));
  });

  test.each([
    ['a template on another host', { issuer: 'https://login.example/{tenantid}/v2.0' }],
    ['another template on the same host', { issuer: 'https://login.microsoftonline.com/{tenantid}/v1.0' }],
    ['one tenant for all', { issuer: issuerFor(personalTenantId) }],
    ['no URL', { issuer: 'Microsoft' }],
    ['keys from elsewhere', { jwks_uri: 'https://login.microsoftonline.com.example/keys' }],
    ['a token endpoint elsewhere', { token_endpoint: 'https://login.example/token' }],
  ])('metadata with %s [R18] [F:discovery-issuer-mismatch]', async (_what, changes) => {
    await start({}, changingMetadata(changes));
    expect(await fails()).toMatchObject({ error: { code: 'ISSUER_METADATA_INVALID' } });
    expect(app.opened).toEqual([]);
  });
});

test('a tenant’s name is not its issuer: who types it is told the issuer to take instead [R18]', async () => {
  await start({}, changingMetadata({ issuer: issuerFor(otherTenantId) }));
  const asked = app.ask('checkIssuer', { issuer: issuerFor('organizations') });
  await expect(asked).rejects.toMatchObject({
    code: 'ISSUER_METADATA_INVALID',
    message: `it names itself ${issuerFor(otherTenantId)}`,
  });
});
