import { afterEach, describe, expect, test } from 'vitest';
import { type AppAtStandIn, startAppAtStandIn } from '../support/app/stand-in-journey.ts';
import { type FacebookStandIn, startFacebookStandIn } from '../support/stand-ins/index.ts';

let app: AppAtStandIn;
const closing: Array<() => Promise<void>> = [];

afterEach(async () => {
  await app.close();
  for (const close of closing.splice(0)) await close();
});

const dayMs = 24 * 60 * 60 * 1000;
const only = async () => (await app.ask('readSnapshot', {})).accounts[0];

describe('Facebook', () => {
  let facebook: FacebookStandIn;

  async function start(options: Parameters<typeof startFacebookStandIn>[0] = {}): Promise<void> {
    facebook = await startFacebookStandIn(options);
    closing.push(facebook.close);
    app = await startAppAtStandIn(facebook, 'facebook', facebook.clientSecret);
  }

  test('gives a token for about 60 days, and the forecast says when to connect again', async () => {
    await start({ accessTokenSeconds: 3600 });
    await app.connected([]);
    const account = await only();
    expect(account).toMatchObject({ displayName: 'Ada Lovelace', renews: false });
    expect(account?.forecast?.kind).toBe('lifetime');
    const days = ((account?.forecast?.atMs ?? 0) - Date.now()) / dayMs;
    expect(days).toBeGreaterThan(55);
    expect(days).toBeLessThan(65);
  });

  test('what the person declined is missing, and asked for again with auth_type=rerequest', async () => {
    await start({ declines: ['email'] });
    const step = await app.connect([]);
    expect(step).toMatchObject({ at: 'connected', missingScopes: ['email'] });
    facebook.willDecline([]);
    const [account] = app.accounts.list();
    const input = { accountId: account?.id ?? '', moreScopes: ['email'], by: 'default' as const };
    const { attemptId } = await app.ask('reconsentAccount', input);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', missingScopes: [] });
    expect(app.opened.at(-1)?.searchParams.get('auth_type')).toBe('rerequest');
  });

  test('what the person took away on Facebook’s own page does not come back with a new consent', async () => {
    await start();
    const accountId = await app.connected(['user_photos']);
    expect(app.accounts.get(accountId).grantedScopes).toContain('user_photos');
    const { secrets } = await app.secrets.load(accountId);
    await fetch(`${facebook.origin}/v26.0/${app.accounts.get(accountId).subject}/permissions/user_photos`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${secrets.accessToken}`, 'x-forwarded-host': 'graph.facebook.com' },
    });
    const input = { accountId, moreScopes: ['user_birthday'], by: 'default' as const };
    const { attemptId } = await app.ask('reconsentAccount', input);
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    const { grantedScopes } = app.accounts.get(accountId);
    expect(grantedScopes).toContain('user_birthday');
    expect(grantedScopes).not.toContain('user_photos');
  });

  test('after these days the account says why it ended, although nobody used it', async () => {
    await start();
    await app.connected([]);
    app.begin();
    app.clock.aheadMs = 61 * dayMs;
    app.wake();
    await expect
      .poll(async () => (await only())?.health)
      .toMatchObject({ state: 'needs-reconsent', cause: 'GRANT_ENDED_LIFETIME' });
  });

  test('disconnecting deletes the person’s permissions', async () => {
    await start();
    const accountId = await app.connected([]);
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt).toMatchObject({ results: [{ what: 'grant', outcome: 'revoked' }], onlyForgotten: false });
  });

  test('an account that was removed on Facebook’s own page had ended already', async () => {
    await start();
    const accountId = await app.connected([]);
    facebook.revokeAll();
    const receipt = await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(receipt.results).toEqual([{ what: 'grant', outcome: 'already-invalid' }]);
  });

  test('a wrong app secret is told of as such', async () => {
    await start();
    await app.ask('saveClient', {
      providerId: 'facebook',
      clientId: facebook.clientId,
      clientSecret: 'wrong',
      label: '',
    });
    expect(await app.connect([])).toMatchObject({ error: { code: 'CLIENT_REJECTED' } });
  });
});
