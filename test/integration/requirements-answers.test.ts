import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type Fault,
  type FaultKind,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  app = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser }).app;
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
  server.records.length = 0;
});

async function ended(fault: Fault) {
  server.faults.switchOn(fault);
  const step = await app.ended(await begin(app));
  if (step.at === 'failed') expect(app.accounts.list()).toEqual([]);
  return step;
}

const codeRequests = () => server.records.filter(({ point }) => point === 'token').length;
const stepOf = (attemptId: string) =>
  app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step.at;

/** The answer is not taken: a notice says so, the request waits on, and no code goes anywhere. */
async function expectNotTaken(kind: FaultKind, code: string): Promise<void> {
  server.faults.switchOn({ at: 'authorization-response', kind });
  const attemptId = await begin(app);
  await expect.poll(() => app.notices.state.getState().notices[0]?.error.code).toBe(code);
  expect(stepOf(attemptId)).toBe('waiting-for-browser');
  expect(codeRequests()).toBe(0);
}

describe('an authorization response', () => {
  test('with two states is not taken [R7] [F:response-with-two-states]', () =>
    expectNotTaken('response-with-two-states', 'CALLBACK_INVALID'));

  test('with two codes is not taken [F:response-with-two-codes]', () =>
    expectNotTaken('response-with-two-codes', 'CALLBACK_INVALID'));

  test('with neither code nor error is not taken', () =>
    expectNotTaken('response-with-no-code', 'CALLBACK_INVALID'));

  test.each(['response-with-error-and-wrong-state', 'response-with-error-and-no-state'] as const)(
    '%s: the error ends nothing [R7] [F:response-with-error-before-state-is-checked]',
    (kind) => expectNotTaken(kind, 'AUTHORIZATION_STATE_MISMATCH'),
  );

  test.each(['response-with-error-and-wrong-iss', 'response-with-error-and-no-iss'] as const)(
    '%s is not believed to be a denial [R15] [R16]',
    async (kind) => {
      expect(await ended({ at: 'authorization-response', kind })).toMatchObject({
        error: { code: 'AUTHORIZATION_ISSUER_MISMATCH' },
      });
    },
  );

  test.each([
    ['a slash more', (issuer: string) => `${issuer}/`],
    ['capital letters', (issuer: string) => issuer.toUpperCase()],
    ['its port in another form', (issuer: string) => issuer.replace(/:(\d+)$/, ':0$1')],
  ])(
    'whose iss is the issuer’s with %s is refused: it is compared as it is written [R15]',
    async (_what, respell) => {
      server.faults.switchOn({ at: 'authorization-response', kind: 'response-with-no-iss' });
      await app.close();
      const person = personAtBrowser({ as: 'ada' });
      app = startWatched(server, {
        browser: async (url, running) => {
          await person.browser(url, { ...running, receiveLink: () => undefined });
          running.receiveLink(`${person.visits[0]}&iss=${encodeURIComponent(respell(server.issuer))}`);
        },
      }).app;
      expect(await app.ended(await begin(app))).toMatchObject({
        error: { code: 'AUTHORIZATION_ISSUER_MISMATCH' },
      });
      expect(codeRequests()).toBe(0);
    },
  );

  test('without iss is taken from a server that does not announce it', async () => {
    server.faults.switchOn({ at: 'discovery', kind: 'iss-not-announced' });
    expect(await ended({ at: 'authorization-response', kind: 'response-with-no-iss' })).toMatchObject({
      at: 'connected',
    });
  });
});

describe('an ID token', () => {
  test.each([
    ['that names the wrong one of several keys', 'wrong-kid-with-several-keys'],
    ['that names a key nobody knows', 'unknown-kid-with-several-keys'],
  ] as const)('%s is refused [F:wrong-kid-with-several-keys]', async (_what, kind) => {
    expect(await ended({ at: 'token', kind })).toMatchObject({
      error: { code: 'ID_TOKEN_SIGNATURE_INVALID' },
    });
  });

  test('that vouches for another access token is refused [F:bad-at-hash]', async () => {
    expect(await ended({ at: 'token', kind: 'bad-at-hash' })).toMatchObject({
      error: { code: 'ID_TOKEN_INVALID' },
    });
  });

  test('that vouches for no access token is taken: in the code flow it need not', async () => {
    const fault: Fault = { at: 'token', kind: 'id-token-changed', without: ['at_hash'] };
    expect(await ended(fault)).toMatchObject({ at: 'connected' });
  });

  test('for somebody else too is refused when azp names them [R20]', async () => {
    expect(await ended({ at: 'token', kind: 'wrong-azp' })).toMatchObject({
      error: { code: 'ID_TOKEN_INVALID' },
    });
  });

  test.each([
    ['iat', 'yesterday'],
    ['exp', 'tomorrow'],
    ['sub', 7],
    ['iss', ['a', 'b']],
    ['aud', { client: 'holdfast-desktop' }],
    ['nonce', null],
  ])('whose %s is %j is refused [R20]', async (claim, value) => {
    const fault: Fault = { at: 'token', kind: 'id-token-changed', members: { [claim]: value } };
    expect(await ended(fault)).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
  });

  test('is missed when there is none', async () => {
    expect(await ended({ at: 'token', kind: 'without-id-token' })).toMatchObject({
      error: { code: 'SERVER_RESPONSE_INVALID' },
    });
  });

  test('is checked although the key set holds keys that nobody can read', async () => {
    expect(await ended({ at: 'jwks', kind: 'unreadable-key-in-key-set' })).toMatchObject({ at: 'connected' });
  });
});

describe('a token answer', () => {
  test.each([
    ['a web page [F:token-answer-html-instead-of-json]', 'html', 'SERVER_RESPONSE_INVALID'],
    [
      'an error with status 200 [F:token-answer-200-with-error]',
      'error-with-status-200',
      'GRANT_CODE_REJECTED',
    ],
    ['of 10 MB [F:token-answer-10-mb-body]', 'huge-body', 'TRANSPORT_RESPONSE_TOO_LARGE'],
    ['that breaks off [F:token-answer-truncated]', 'truncated', 'TRANSPORT_UNREACHABLE'],
    ['of 64 MB when unpacked [F:token-answer-gzip-bomb]', 'gzip-bomb', 'TRANSPORT_RESPONSE_TOO_LARGE'],
    [
      'with an unknown token_type [F:token-answer-token-type-unknown]',
      'unknown-token-type',
      'TOKEN_TYPE_UNSUPPORTED',
    ],
    ['without token_type', 'without-token-type', 'SERVER_RESPONSE_INVALID'],
    ['without access_token', 'without-access-token', 'SERVER_RESPONSE_INVALID'],
  ] as const)('%s is refused', async (_what, kind, code) => {
    expect(await ended({ at: 'token', kind })).toMatchObject({ error: { code } });
  });

  test('that never ends is given up when it is too long [F:token-answer-never-ending]', async () => {
    const fault: Fault = { at: 'token', kind: 'never-ending', chunkBytes: 65_536, delayMs: 1 };
    expect(await ended(fault)).toMatchObject({ error: { code: 'TRANSPORT_RESPONSE_TOO_LARGE' } });
  });

  test('that never ends is given up after 20 s, however slowly it comes [F:token-answer-never-ending]', async () => {
    server.faults.switchOn({ at: 'token', kind: 'never-ending', delayMs: 500 });
    const attemptId = await begin(app);
    await expect
      .poll(() => app.attempts.state.getState().attempts[0]?.step, { timeout: 25_000, interval: 500 })
      .toMatchObject({ at: 'failed', error: { code: 'TRANSPORT_TIMEOUT' } });
    expect(stepOf(attemptId)).toBe('failed');
  });

  test.each([
    ['without expires_in', 'without-expires-in'],
    ['without scope', 'without-scope'],
    ['with token_type in another case', 'token-type-in-another-case'],
  ] as const)('%s is taken', async (_what, kind) => {
    expect(await ended({ at: 'token', kind })).toMatchObject({ at: 'connected' });
  });
});
