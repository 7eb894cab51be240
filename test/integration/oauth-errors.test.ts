import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oauthErrorMeanings } from '../../electron/errors/oauth-errors.ts';
import { type AskedStep, startErrorEndpoint } from '../support/app/error-endpoint.ts';

let server: Awaited<ReturnType<typeof startErrorEndpoint>>;

beforeAll(async () => {
  server = await startErrorEndpoint();
});
afterAll(() => server.close());

/** As servers send it: in the body, and at a protected resource in a challenge (RFC 6750 3). */
function sent(name: string, step: AskedStep) {
  const status = step === 'userinfo' || name === 'invalid_client' ? 401 : 400;
  const challenge = step === 'userinfo' ? `Bearer error="${name}"` : 'Basic realm="clients"';
  const headers = status === 401 ? { 'WWW-Authenticate': challenge } : {};
  return { status, headers, body: { error: name, error_description: 'As the server puts it.' } };
}

const meanings = oauthErrorMeanings().map(({ step, ...rest }) => ({ step: step as AskedStep, ...rest }));

describe('an error of the table, sent over a real socket', () => {
  test.each(meanings)('$name at $step is $code', async ({ name, step, code, advice }) => {
    const error = await server.ask(step, sent(name, step));
    const { code: got, advice: advised, oauthError } = error;
    expect({ got, advised, oauthError }).toEqual({ got: code, advised: advice, oauthError: name });
    if (step !== 'userinfo') expect(error.message).toBe(`${name}: As the server puts it.`);
  });
});

describe('what servers send in a form of their own', () => {
  const grants: AskedStep[] = ['code-grant', 'device-grant', 'client-credentials', 'exchange', 'refresh'];

  test.each(grants)('an error with status 200 at %s', async (step) => {
    const error = await server.ask(step, { status: 200, body: { error: 'incorrect_client_credentials' } });
    expect(error).toMatchObject({ code: 'CLIENT_REJECTED', oauthError: 'incorrect_client_credentials' });
  });

  test.each([200, 400])('an error object with status %i', async (status) => {
    const body = {
      error: { message: 'Session expired.', type: 'OAuthException', code: 190, error_subcode: 463 },
    };
    expect(await server.ask('exchange', { status, body })).toMatchObject({
      code: 'GRANT_ENDED_LIFETIME',
      oauthError: 'OAuthException',
      message: 'OAuthException: Session expired.',
    });
  });

  test('a subtype', async () => {
    const body = { error: 'invalid_grant', error_subtype: 'invalid_rapt' };
    const error = await server.ask('refresh', { status: 400, body });
    expect(error).toMatchObject({ code: 'GRANT_ENDED_BY_POLICY', oauthError: 'invalid_rapt' });
  });

  test('a number in the description', async () => {
    const body = {
      error: 'invalid_grant',
      error_description: 'AADSTS700082: The refresh token has expired.',
    };
    expect((await server.ask('refresh', { status: 400, body })).code).toBe('GRANT_ENDED_UNUSED');
  });

  test.each([
    ['a page of a proxy', 403, 'text/html', '<h1>Forbidden</h1>', 'SERVER_REFUSED'],
    ['a page that asks to sign in', 200, 'text/html', '<h1>Welcome</h1>', 'SERVER_RESPONSE_INVALID'],
    ['a framework’s error', 400, 'application/json', '{"message":"Bad Request"}', 'SERVER_REFUSED'],
    ['a gateway that is out of order', 502, 'application/json', '{"error":"invalid_grant"}', 'SERVER_FAILED'],
    ['broken JSON', 400, 'application/json', '{"error":"invalid_gr', 'SERVER_REFUSED'],
    ['a list', 400, 'application/json', '["invalid_grant"]', 'SERVER_REFUSED'],
  ])('%s ends no grant', async (_what, status, type, body, code) => {
    expect(await server.ask('refresh', { status, headers: { 'Content-Type': type }, body })).toMatchObject({
      code,
      oauthError: undefined,
    });
  });

  test('no such endpoint for device codes', async () => {
    const error = await server.ask('device-authorization', { status: 404, body: { error: 'Not Found' } });
    expect(error.code).toBe('DEVICE_GRANT_UNAVAILABLE');
  });

  test('a token_type that nobody knows', async () => {
    const body = { access_token: 'token', token_type: 'mac' };
    expect((await server.ask('refresh', { status: 200, body })).code).toBe('TOKEN_TYPE_UNSUPPORTED');
  });
});

describe('the wait that a server asks for', () => {
  const inOneMinute = () => new Date(Date.now() + 60_000).toUTCString();

  test.each([429, 503])('is kept with %i, in seconds', async (status) => {
    const error = await server.ask('refresh', { status, headers: { 'Retry-After': '17' }, body: {} });
    expect(error.retryAfterSeconds).toBe(17);
  });

  test('is kept as a date', async () => {
    const headers = { 'Retry-After': inOneMinute() };
    const error = await server.ask('refresh', { status: 503, headers, body: {} });
    expect(error.retryAfterSeconds).toBeGreaterThan(57);
    expect(error.retryAfterSeconds).toBeLessThan(63);
  });

  test('is kept beside an error with status 403', async () => {
    const body = { error: 'rate_limit_exceeded' };
    const error = await server.ask('refresh', { status: 403, headers: { 'Retry-After': '9' }, body });
    expect(error).toMatchObject({ code: 'SERVER_RATE_LIMITED', retryAfterSeconds: 9 });
  });

  test.each(['-1', 'soon', '999999999', '1e3'])('is not kept when it is "%s"', async (value) => {
    const error = await server.ask('refresh', { status: 429, headers: { 'Retry-After': value }, body: {} });
    expect(error).toMatchObject({ code: 'SERVER_RATE_LIMITED', retryAfterSeconds: undefined });
  });
});
