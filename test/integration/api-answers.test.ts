import { expect, test } from 'vitest';
import { callingAccount } from '../support/app/calling-account.ts';

const calling = callingAccount();

test('an API that repeats the access token, in whatever way of writing it, does not tell the window', async () => {
  const { accountId, app, network } = calling;
  const tokenSet = await app.secrets.load(accountId);
  const token = 'a/b+c=d"e';
  const secrets = { ...tokenSet.secrets, accessToken: token };
  await app.secrets.save(accountId, { ...tokenSet, secrets }, 'as-before');
  const forms = [
    token,
    JSON.stringify(token).slice(1, -1),
    token.replace('/', '\\/'),
    encodeURIComponent(token),
  ];
  network.answerNext(
    '/api/me',
    () =>
      new Response(forms.join('\n'), {
        statusText: `OK ${token}`,
        headers: { 'content-type': 'text/plain', 'x-echo': forms.join(' ') },
      }),
  );
  const answer = await calling.call('/api/me');
  expect(answer.body.split('\n')).toEqual(forms.map(() => '[access token]'));
  for (const form of forms) expect(JSON.stringify(answer)).not.toContain(form);
  expect(answer.statusText).toBe('OK [access token]');
});

test('an answer that came before a new consent takes none of its scopes away', async () => {
  const { accountId, app, network } = calling;
  const gate = network.holdNext('/api/reports');
  const called = calling.call('/api/reports');
  await gate.carriedOut;
  const input = { accountId, moreScopes: ['reports:read'], by: 'default' as const };
  const { attemptId } = await app.ask('reconsentAccount', input);
  expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  gate.release();
  expect(await called).toMatchObject({ status: 403, missingScopes: ['reports:read'] });
  expect(app.accounts.get(accountId)).toMatchObject({ takenAwayScopes: [] });
  expect(app.accounts.get(accountId).grantedScopes).toContain('reports:read');
});
