import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import type { AuthorizationRequest } from '../../electron/authorization/authorization-request.ts';
import { exchangeCode } from '../../electron/authorization/code-grant.ts';
import { AppError, errorView } from '../../electron/errors/app-error.ts';
import { errorViewSchema } from '../../electron/ipc/schemas.ts';
import { ClientConfigurations } from '../../electron/providers/client-configuration.ts';
import type { Provider } from '../../electron/providers/provider.ts';
import { type RefreshConfiguration, refreshGrant } from '../../electron/tokens/refresh-grant.ts';
import {
  type TokenEndpointResponse,
  tokenMetadataSchema,
  tokenSecretsSchema,
  tokenSetFrom,
} from '../../electron/tokens/token-set.ts';
import { holdFor, manyCasesTimeoutMs } from './many-cases.ts';
import { memberOf, sentRefreshToken, type TokenAnswer, tokenAnswer } from './token-answers.ts';

const issuer = 'https://issuer.example';
const provider = {
  id: 'example',
  server: { kind: 'metadata', metadata: { issuer, token_endpoint: `${issuer}/token` } },
} as unknown as Provider;
const registration = { clientId: 'client', clientSecret: null } as never;
/** No Date of ECMAScript lies beyond (ECMA-262 21.4.1.1). */
const lastDateMs = 8.64e15;
const nowMs = Date.UTC(2026, 10, 21);

let answer: TokenAnswer;
const configurations = new ClientConfigurations(
  async () => new Response(answer.body, { status: answer.status, headers: answer.headers }),
);

/** Any error must have a code, be showable, and keep quiet about what was sent. */
function expectCoded(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  const view = errorView(error);
  v.parse(errorViewSchema, view);
  if (error.code === 'INTERNAL')
    throw new Error('a server’s answer is no fault of the app', { cause: error });
  if (JSON.stringify(view).includes(sentRefreshToken)) throw new Error('the error shows the refresh token');
}

/** What is kept of an accepted answer must be the same after it was written to the disk and read back. */
function expectKeepable(response: TokenEndpointResponse): void {
  const before = tokenSetFrom(
    { access_token: 'old', token_type: 'bearer', refresh_token: 'old-refresh' },
    null,
    null,
    nowMs - 1000,
  );
  const { secrets, metadata } = tokenSetFrom(response, before, null, nowMs);
  expect(v.parse(tokenSecretsSchema, JSON.parse(JSON.stringify(secrets)))).toEqual(secrets);
  expect(v.parse(tokenMetadataSchema, JSON.parse(JSON.stringify(metadata)))).toEqual(metadata);
  for (const atMs of [metadata.accessTokenExpiresAtMs, metadata.refreshTokenExpiresAtMs]) {
    if (atMs === null) continue;
    expect(atMs).toBeGreaterThanOrEqual(nowMs);
    expect(atMs).toBeLessThanOrEqual(lastDateMs);
  }
  expect(answer.status).toBe(200);
  expect(secrets.accessToken).toBe(memberOf(answer, 'access_token'));
  expect(['bearer', 'dpop']).toContain(metadata.tokenType);
  expect(secrets.refreshToken).toBe(memberOf(answer, 'refresh_token') ?? 'old-refresh');
  if (memberOf(answer, 'expires_in') === undefined) expect(metadata.accessTokenExpiresAtMs).toBeNull();
}

let refreshConfiguration: RefreshConfiguration;
beforeAll(async () => {
  refreshConfiguration = await configurations.forRefresh(provider, registration);
});

test(
  'the answer to a refresh is refused with a code, or kept as it was sent',
  { timeout: manyCasesTimeoutMs },
  () =>
    holdFor(
      'token answer reader, refreshes',
      fc.asyncProperty(tokenAnswer, async (next) => {
        answer = next;
        const identity = { issuer, subject: 'ada' };
        const outcome = await refreshGrant(refreshConfiguration, sentRefreshToken, identity, {});
        if (outcome.kind === 'refreshed') expectKeepable(outcome.response);
        else expectCoded(outcome.error);
      }),
    ),
);

test(
  'the answer to a code is refused with a code, or kept as it was sent',
  { timeout: manyCasesTimeoutMs },
  () =>
    holdFor(
      'token answer reader, authorization codes',
      fc.asyncProperty(tokenAnswer, async (next) => {
        answer = next;
        const request = { state: 's', nonce: null, codeVerifier: sentRefreshToken, dpop: {} };
        const callback = new URL('app.holdfast.desktop:/oauth/callback/example?code=c&state=s');
        try {
          const configuration = await configurations.for(provider, registration);
          expectKeepable(
            await exchangeCode(configuration, request as unknown as AuthorizationRequest, callback),
          );
        } catch (error) {
          expectCoded(error);
        }
      }),
    ),
);

test('a lifetime that can not even be read as text is none, also where the answer calls itself plain text', async () => {
  const body = '{"access_token":"at","token_type":"Bearer","expires_in":{"toString":0}}';
  answer = { status: 200, headers: { 'content-type': 'text/plain' }, body } as TokenAnswer;
  const outcome = await refreshGrant(refreshConfiguration, sentRefreshToken, { issuer, subject: 'ada' }, {});
  if (outcome.kind !== 'refreshed') throw outcome.error;
  expect(tokenSetFrom(outcome.response, null, null, nowMs).metadata.accessTokenExpiresAtMs).toBeNull();
});
