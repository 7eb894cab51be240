import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;
let ada: string;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
  ada = await connect(app);
  await app.ask('labelAccount', { accountId: ada, label: 'Work' });
  person.choices = { as: 'grace' };
});
afterEach(async () => {
  await app.close();
  await server.close();
});

/** Grace signs in where Ada was asked for. */
async function graceAnswersForAda(): Promise<string> {
  const input = { accountId: ada, moreScopes: ['reports:read'], by: 'default' as const };
  const { attemptId } = await app.ask('reconsentAccount', input);
  await expect.poll(() => stepOf(attemptId)?.at, { timeout: 5_000 }).toBe('other-person');
  return attemptId;
}

const stepOf = (attemptId: string) =>
  app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step;

describe('when somebody else signs in for a new consent [F:another-user-signs-in-on-re-consent]', () => {
  test('the person is asked who that should be, and nothing has changed yet', async () => {
    const attemptId = await graceAnswersForAda();
    expect(stepOf(attemptId)).toMatchObject({ displayName: 'Grace Hopper', isKnown: false });
    expect(app.accounts.list()).toHaveLength(1);
    expect(app.accounts.get(ada).grantedScopes).not.toContain('reports:read');
  });

  test('kept, they become an account of their own and the first stays as it was', async () => {
    const before = app.accounts.get(ada);
    const attemptId = await graceAnswersForAda();
    await app.ask('answerOtherPerson', { attemptId, keep: true });
    const step = await app.ended(attemptId);
    if (step.at !== 'connected') throw new Error(JSON.stringify(step));
    expect(step.accountId).not.toBe(ada);
    expect(app.accounts.get(step.accountId)).toMatchObject({ displayName: 'Grace Hopper', label: '' });
    expect(app.accounts.get(ada)).toEqual(before);
  });

  test('let go, their tokens are revoked and the attempt says why it ended', async () => {
    const attemptId = await graceAnswersForAda();
    await app.ask('answerOtherPerson', { attemptId, keep: false });
    expect(await app.ended(attemptId)).toMatchObject({ error: { code: 'ACCOUNT_IDENTITY_CHANGED' } });
    expect(app.accounts.list()).toHaveLength(1);
    await expect.poll(() => server.records.filter(({ point }) => point === 'revocation').length).toBe(2);
  });

  test('cancelled, their tokens are revoked too', async () => {
    const attemptId = await graceAnswersForAda();
    await app.ask('cancelAttempt', { attemptId });
    expect(await app.ended(attemptId)).toEqual({ at: 'cancelled' });
    await expect.poll(() => server.records.filter(({ point }) => point === 'revocation').length).toBe(2);
  });

  test('who is connected already is told apart, and their account is renewed', async () => {
    const grace = await connect(app);
    const attemptId = await graceAnswersForAda();
    expect(stepOf(attemptId)).toMatchObject({ isKnown: true });
    await app.ask('answerOtherPerson', { attemptId, keep: true });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', accountId: grace });
    expect(app.accounts.list()).toHaveLength(2);
  });

  test('an answer to a question that nobody asked is refused', async () => {
    const attemptId = await graceAnswersForAda();
    await app.ask('answerOtherPerson', { attemptId, keep: true });
    await app.ended(attemptId);
    await expect(app.ask('answerOtherPerson', { attemptId, keep: true })).rejects.toMatchObject({
      code: 'AUTHORIZATION_UNKNOWN',
    });
  });
});

test('connecting again keeps the id, the label and the date of the first time', async () => {
  person.choices = { as: 'ada' };
  const before = app.accounts.get(ada);
  app.clock.aheadMs = 86_400_000;
  expect(await connect(app, ['api:write'])).toBe(ada);
  const after = app.accounts.get(ada);
  expect(after).toMatchObject({ label: 'Work', connectedAtMs: before.connectedAtMs });
  expect(after.consentedAtMs).toBeGreaterThan(before.consentedAtMs);
});
