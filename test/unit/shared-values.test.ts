import { expect, test } from 'vitest';
import { SharedValues } from '../../electron/accounts/shared-values.ts';
import { manyAccounts } from '../support/app/many-accounts.ts';

test('accounts that were read share what is the same in them, and say what they said before', () => {
  const accounts = manyAccounts(50, 0).map((account) => ({
    ...structuredClone(account),
    takenAwayScopes: account.label ? [{ name: 'mail', sinceMs: 1 }] : [],
    scopeLastUsedAtMs: account.label ? { mail: 1 } : {},
  }));
  const before = structuredClone(accounts);
  const shared = new SharedValues();
  for (const account of accounts) shared.share(account);
  expect(accounts).toEqual(before);
  const [one, other] = accounts.filter(({ providerId, label }) => providerId === 'google' && label === '');
  expect(one?.grantedScopes).toBe(other?.grantedScopes);
  expect(one?.requestedScopes).toBe(one?.grantedScopes);
  expect(one?.scopeLastUsedAtMs).toBe(other?.scopeLastUsedAtMs);
  expect(one?.takenAwayScopes).toBe(other?.takenAwayScopes);
});

test('what is shared can’t be changed in one of them', () => {
  const [account] = manyAccounts(1, 0);
  if (!account) throw new Error('there is none');
  new SharedValues().share(account);
  expect(() => account.grantedScopes.push('more')).toThrow(TypeError);
  expect(() => account.takenAwayScopes.push({ name: 'mail', sinceMs: 1 })).toThrow(TypeError);
  expect(() => Object.assign(account.scopeLastUsedAtMs, { mail: 1 })).toThrow(TypeError);
});
