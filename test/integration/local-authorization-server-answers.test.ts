import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Fault,
  type FaultKind,
  faultKinds,
  type LocalAuthorizationServer,
  oddDescriptions,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { exchangeCode, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

function tokenAnswer(fault: Omit<Fault, 'at'>): Promise<Response> {
  server.faults.switchOn({ at: 'token', ...fault });
  return exchangeCode(server);
}

describe('a token answer', () => {
  const leftOut: Array<[FaultKind, string]> = [
    ['without-expires-in', 'expires_in'],
    ['without-scope', 'scope'],
    ['without-access-token', 'access_token'],
    ['without-refresh-token', 'refresh_token'],
    ['without-id-token', 'id_token'],
    ['without-token-type', 'token_type'],
  ];
  it.each(leftOut)('comes %s, and else whole', async (kind, name) => {
    const whole = Object.keys(await (await exchangeCode(server)).json());
    const answer = Object.keys(await (await tokenAnswer({ kind })).json());
    expect(answer).toEqual(whole.filter((each) => each !== name));
  });

  it('names its type oddly', async () => {
    const type = async (kind: FaultKind) => (await (await tokenAnswer({ kind })).json()).token_type;
    expect(await type('token-type-in-another-case')).toBe('bEARER');
    expect(await type('unknown-token-type')).toBe('mac');
  });

  it('is an error with status 200', async () => {
    const response = await tokenAnswer({
      kind: 'error-with-status-200',
      error: 'incorrect_client_credentials',
    });
    expect([response.status, await response.json()]).toEqual([
      200,
      { error: 'incorrect_client_credentials' },
    ]);
  });

  it('has any member changed by hand', async () => {
    const response = await tokenAnswer({
      kind: 'answer-changed',
      members: { scope: 'a,b' },
      without: ['id_token'],
    });
    const answer = await response.json();
    expect(answer).toMatchObject({ scope: 'a,b', access_token: expect.any(String) });
    expect(answer).not.toHaveProperty('id_token');
  });

  it('is small on the wire and over 50 MB unpacked', async () => {
    const response = await tokenAnswer({ kind: 'gzip-bomb' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(1_000_000);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(50_000_000);
    expect(JSON.parse(text)).toMatchObject({ token_type: 'Bearer' });
  });

  it.each([
    ['slowly', { delayMs: 20, chunkBytes: 1 }, 20],
    ['in a flood', { delayMs: 1, chunkBytes: 65_536 }, 2_000_000],
  ])('never ends, sent %s', async (_how, pace, enough) => {
    const response = await tokenAnswer({ kind: 'never-ending', ...pace });
    let received = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      received += chunk;
      if (received.length - received.indexOf('"padding":"') > enough) break;
    }
    expect(received).toMatch(/^\{"access_token":"[^"]+",.*"padding":"x+$/);
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});

describe('an error by name', () => {
  const refresh = () => post(server, '/token', { grant_type: 'refresh_token', refresh_token: 'x' });
  const strike = (fault: Partial<Fault>) =>
    server.faults.switchOn({ at: 'refresh', kind: 'oauth-error', ...fault });

  it.each([
    ['invalid_grant', 400],
    ['invalid_client', 401],
    ['temporarily_unavailable', 503],
    ['made_up_error', 400],
  ])('%s has status %i, unless another is given', async (error, status) => {
    strike({ error });
    expect((await refresh()).status).toBe(status);
    strike({ error, status: 418 });
    expect((await refresh()).status).toBe(418);
  });

  it('carries what is told of it', async () => {
    strike({
      error: 'invalid_grant',
      description: oddDescriptions.html,
      errorUri: 'javascript:alert(1)',
      members: { error_subtype: 'invalid_rapt' },
    });
    expect(await (await refresh()).json()).toEqual({
      error: 'invalid_grant',
      error_description: oddDescriptions.html,
      error_uri: 'javascript:alert(1)',
      error_subtype: 'invalid_rapt',
    });
  });

  it('is a challenge at the API and at userinfo, with what can stand in a header', async () => {
    const description = oddDescriptions.controlCharacters;
    for (const [at, path] of [['api', '/api/me'] as const, ['userinfo', '/userinfo'] as const]) {
      server.faults.switchOn({ at, kind: 'oauth-error', error: 'invalid_token', description });
      const response = await fetch(`${server.issuer}${path}`);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer error="invalid_token", error_description="first linesecond line[31m end"',
      ]);
    }
  });

  it('says when to come again, in seconds or as a date', async () => {
    strike({ kind: 'status-429', retryAfterSeconds: 30 });
    expect((await refresh()).headers.get('retry-after')).toBe('30');
    strike({ kind: 'status-429', retryAfterSeconds: 30, retryAfterForm: 'http-date' });
    const date = (await refresh()).headers.get('retry-after') ?? '';
    expect(date).toMatch(/GMT$/);
    expect(Date.parse(date) - Date.now()).toSatisfy((ms: number) => ms > 28_000 && ms <= 31_000);
  });

  it('has odd descriptions: long, with markup, with control characters', () => {
    expect(oddDescriptions.long.length).toBeGreaterThan(5_000);
    expect(oddDescriptions.html).toContain('<img');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
    expect(oddDescriptions.controlCharacters).toMatch(/\u0000.*\u001b.*\u202e/);
  });
});

describe('switching', () => {
  it('goes on until cleared, behind those that strike a few times', async () => {
    server.faults.switchOn({ at: 'jwks', kind: 'status-500', times: 'always' });
    server.faults.switchOn({ at: 'jwks', kind: 'status-503', times: 1 });
    const statuses = [];
    for (let times = 0; times < 4; times += 1) statuses.push((await fetch(`${server.issuer}/jwks`)).status);
    server.faults.clear();
    expect([...statuses, (await fetch(`${server.issuer}/jwks`)).status]).toEqual([503, 500, 500, 500, 200]);
  });

  it('refuses a kind that could never strike there', async () => {
    expect(() => server.faults.switchOn({ at: 'jwks', kind: 'wrong-nonce' })).toThrow(RangeError);
    expect(() => server.faults.switchOn({ at: 'authorization-response', kind: 'hang' })).toThrow(RangeError);
    const headers = { 'holdfast-faults': 'on', 'content-type': 'application/json' };
    const send = (fault: unknown) =>
      fetch(`${server.issuer}/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
    expect((await send({ at: 'jwks', kind: 'wrong-nonce' })).status).toBe(400);
    expect((await send({ at: 'nowhere', kind: 'status-500' })).status).toBe(400);
    expect((await send({ at: 'token', kind: 'wrong-nonce' })).status).toBe(204);
  });

  it('names every kind in kebab-case', () => {
    expect(Object.keys(faultKinds).filter((kind) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kind))).toEqual([]);
  });
});
