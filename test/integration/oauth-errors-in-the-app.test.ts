import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import { type OAuthErrorMeaning, oauthErrorMeanings } from '../../electron/errors/oauth-errors.ts';
import type { ProtocolStep } from '../../electron/errors/protocol-step.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type EndedStep, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  oddDescriptions,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const at = (step: ProtocolStep): OAuthErrorMeaning[] =>
  oauthErrorMeanings().filter((meaning) => meaning.step === step);
/** Not decided by the status that the local server gives them. */
const within400 = ({ name }: OAuthErrorMeaning) =>
  !['server_error', 'temporarily_unavailable'].includes(name);

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({
    features: { par: true, device: { intervalSeconds: 0.05 } },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
  });
});
afterEach(async () => {
  server.faults.clear();
  await app.close();
});

async function begin(by: 'default' | 'device-code' = 'default'): Promise<EndedStep> {
  const wish = { providerId: 'demo', clientId: null, scopes: ['api:read'], by };
  const { attemptId } = await app.ask('connectAccount', wish);
  return app.ended(attemptId);
}

function failure(step: EndedStep) {
  if (step.at !== 'failed') throw new Error(`not failed, but ${step.at}`);
  return step.error;
}

describe('an error that the person is told of while connecting', () => {
  test.each(at('pushed-authorization').filter(within400))(
    '$name at the pushed request',
    async ({ name, code }) => {
      server.faults.switchOn({ at: 'pushed-authorization-request', kind: 'oauth-error', error: name });
      expect(failure(await begin())).toMatchObject({ code, oauthError: name });
    },
  );

  test.each(at('authorization'))('$name in the redirect', async ({ name, code, advice }) => {
    server.faults.switchOn({
      at: 'authorization',
      kind: 'oauth-error',
      error: name,
      description: 'So it is.',
    });
    const error = failure(await begin());
    expect(error).toEqual({ code, advice, oauthError: name, message: `${name}: So it is.` });
    expect(app.accounts.list()).toEqual([]);
  });

  test.each(at('code-grant').filter(within400))('$name for the code', async ({ name, code }) => {
    server.faults.switchOn({ at: 'token', kind: 'oauth-error', error: name });
    expect(failure(await begin())).toMatchObject({ code, oauthError: name });
    expect(app.accounts.list()).toEqual([]);
  });

  test.each(at('userinfo'))('$name for the person’s data', async ({ name, code }) => {
    server.faults.switchOn({ at: 'userinfo', kind: 'oauth-error', error: name });
    expect(failure(await begin())).toMatchObject({ code, oauthError: name });
    expect(app.accounts.list()).toEqual([]);
  });

  test.each(at('device-authorization').filter(within400))(
    '$name for a device code',
    async ({ name, code }) => {
      server.faults.switchOn({ at: 'device-authorization', kind: 'oauth-error', error: name });
      expect(failure(await begin('device-code'))).toMatchObject({ code, oauthError: name });
    },
  );

  const polling = ['authorization_pending', 'slow_down', ...['server_error', 'temporarily_unavailable']];
  const endOfPolling = at('device-grant').filter(
    ({ name, code }) => !polling.includes(name) && code !== 'SERVER_RATE_LIMITED',
  );

  test.each(endOfPolling)('$name while polling', async ({ name, code }) => {
    server.faults.switchOn({ at: 'device-token', kind: 'oauth-error', error: name });
    expect(failure(await begin('device-code'))).toMatchObject({ code, oauthError: name });
  });

  test.each(at('client-credentials').filter(within400))('$name for a service', async ({ name, code }) => {
    const { client_id: clientId, client_secret: clientSecret } = confidentialClient;
    await app.ask('saveClient', { providerId: 'demo', clientId, clientSecret, label: '' });
    server.faults.switchOn({ at: 'client-credentials', kind: 'oauth-error', error: name });
    const wish = { providerId: 'demo', clientId, scopes: ['api:read'], label: '' };
    const { attemptId } = await app.ask('connectService', wish);
    expect(failure(await app.ended(attemptId))).toMatchObject({ code, oauthError: name });
  });
});

describe('an error that a refresh is answered with', () => {
  const refuse = async (accountId: string, error: string) => {
    server.faults.switchOn({ at: 'refresh', kind: 'oauth-error', error });
    return app.ask('refreshAccount', { accountId }).catch((thrown: unknown) => thrown);
  };
  const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;
  const ending = (meaning: OAuthErrorMeaning) => meaning.endsGrant || meaning.code === 'CLIENT_DELETED';

  test.each(at('refresh').filter(ending))('$name asks for a new consent', async ({ name, code }) => {
    const accountId = await connect(app);
    expect(await refuse(accountId, name)).toMatchObject({ code, oauthError: name });
    expect(await health()).toMatchObject({ state: 'needs-reconsent', cause: code });
  });

  const passing = at('refresh').filter((meaning) => !ending(meaning) && within400(meaning));

  test('and any other changes nothing of the account', async () => {
    const accountId = await connect(app);
    for (const { name, code } of passing) {
      expect(await refuse(accountId, name)).toMatchObject({ code, oauthError: name });
      expect(await health()).toMatchObject({ state: 'unreachable', error: { oauthError: name } });
    }
    await app.ask('refreshAccount', { accountId });
    expect(await health()).toEqual({ state: 'active' });
  });

  test('and any other was an answer: it is not told as a renewal that was lost on its way', async () => {
    const accountId = await connect(app);
    for (const { name } of passing) await refuse(accountId, name);
    expect(await refuse(accountId, 'invalid_grant')).toMatchObject({ code: 'GRANT_INVALID' });
  });
});

describe('an error that a revocation is answered with', () => {
  const known = ['invalid_token', 'unsupported_token_type'];

  test('leaves the account and is told, whichever it is', async () => {
    const accountId = await connect(app);
    for (const { name, code } of at('revocation').filter(
      (each) => !known.includes(each.name) && within400(each),
    )) {
      server.faults.switchOn({ at: 'revocation', kind: 'oauth-error', error: name });
      await expect(app.ask('disconnectAccount', { accountId, revoke: 'now' })).rejects.toMatchObject({
        code,
        oauthError: name,
      });
      expect(app.accounts.list()).toHaveLength(1);
    }
  });

  test.each([
    ['invalid_token', 'already-invalid'],
    ['unsupported_token_type', 'not-supported'],
  ])('%s is told in the receipt as %s', async (error, outcome) => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'revocation', kind: 'oauth-error', error, times: 2 });
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.results.map((result) => result.outcome)).toEqual([outcome, outcome]);
  });
});

describe('a server that puts its errors in a way of its own', () => {
  test('with status 200, as if all were well [F:token-answer-200-with-error]', async () => {
    server.faults.switchOn({ at: 'token', kind: 'error-with-status-200' });
    expect(failure(await begin())).toMatchObject({
      code: 'GRANT_CODE_REJECTED',
      oauthError: 'bad_verification_code',
    });
  });

  test.each(['seconds', 'http-date'] as const)(
    'that asks to wait is told of with the wait, given in %s [F:429-with-retry-after]',
    async (retryAfterForm) => {
      const accountId = await connect(app);
      server.faults.switchOn({ at: 'refresh', kind: 'status-429', retryAfterSeconds: 40, retryAfterForm });
      const error = (await app.ask('refreshAccount', { accountId }).catch((thrown) => thrown)) as ErrorView;
      expect(error.code).toBe('SERVER_RATE_LIMITED');
      expect(Math.abs((error.retryAfterSeconds ?? 0) - 40)).toBeLessThanOrEqual(2);
    },
  );

  test('that is out of service leaves the account as it is [F:503]', async () => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'refresh', kind: 'status-503', retryAfterSeconds: 7 });
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
      code: 'SERVER_FAILED',
      retryAfterSeconds: 7,
    });
    expect(app.accounts.get(accountId).needsReconsent).toBeNull();
  });

  test('that gives a token of a type nobody knows is not trusted [F:token-answer-token-type-unknown]', async () => {
    server.faults.switchOn({ at: 'token', kind: 'unknown-token-type' });
    expect(failure(await begin())).toMatchObject({ code: 'TOKEN_TYPE_UNSUPPORTED', advice: 'report' });
    expect(app.accounts.list()).toEqual([]);
  });
});

describe('an error that nobody has defined', () => {
  test.each(Object.entries(oddDescriptions))(
    'is shown on one line and cut: %s',
    async (_what, description) => {
      server.faults.switchOn({ at: 'token', kind: 'oauth-error', error: 'x'.repeat(200), description });
      const { code, message, oauthError } = failure(await begin());
      expect({ code, oauthError }).toEqual({ code: 'SERVER_REFUSED', oauthError: undefined });
      expect(message).toMatch(/^"x{59}…": /);
      expect(message).not.toMatch(/[\p{C}\r\n]/u);
      expect(message.length).toBeLessThanOrEqual(300);
    },
  );

  test('never shows what was sent in secret', async () => {
    const accountId = await connect(app);
    const { refreshToken } = (await app.secrets.load(accountId)).secrets;
    const echo = { error: `no_${refreshToken}`, description: `Not ${refreshToken} again` };
    server.faults.switchOn({ at: 'refresh', kind: 'oauth-error', ...echo, status: 403 });
    const error = await app.ask('refreshAccount', { accountId }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'SERVER_REFUSED', message: '"no_[hidden]": Not [hidden] again' });
  });
});
