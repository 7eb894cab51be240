import { expect, it } from 'vitest';
import { findAccount } from '../../../renderer/store/find-account.ts';
import { forgetShared, keptAccount } from '../../../renderer/store/kept-account.ts';
import { accountOf, nowMs } from './account-of.ts';

const scopes = { requestedScopes: ['openid', 'mail'], grantedScopes: ['openid', 'mail'] };
const told = () => structuredClone(accountOf(scopes));

it('keeps of an account all that was told of it', () => {
  const ended = { state: 'needs-reconsent', cause: 'GRANT_INVALID', sinceMs: nowMs } as const;
  const used = accountOf({
    ...{ health: ended, grant: 'device-code', color: 'teal', pictureAtMs: 1, keptForThisRunOnly: true },
    ...{ takenAwayScopes: [{ name: 'files', sinceMs: 1 }], scopeLastUsedAtMs: { mail: nowMs } },
    forecast: { kind: 'unused', atMs: nowMs },
  });
  for (const account of [told(), used])
    expect(keptAccount(structuredClone(account))).toStrictEqual(structuredClone(account));
});

it('has accounts share what is the same in them, until the window is to know of nobody', () => {
  const [one, other] = [keptAccount(told()), keptAccount(told())];
  expect(one.grantedScopes).toBe(other.requestedScopes);
  expect(one.health).toBe(other.health);
  expect(() => one.grantedScopes.push('more')).toThrow(TypeError);
  forgetShared();
  expect(keptAccount(told()).grantedScopes).not.toBe(one.grantedScopes);
});

it('finds an account by its id in each state of the list', () => {
  const before = [accountOf({ id: 'one' }), accountOf({ id: 'other' })];
  const after = [accountOf({ id: 'one', label: 'Work' })];
  for (let times = 0; times < 2; times++) {
    expect(findAccount(before, 'other')).toBe(before[1]);
    expect(findAccount(before, 'nobody')).toBeUndefined();
    expect(findAccount(after, 'one')?.label).toBe('Work');
    expect(findAccount(after, 'other')).toBeUndefined();
    expect(findAccount(before, null)).toBeUndefined();
  }
});
