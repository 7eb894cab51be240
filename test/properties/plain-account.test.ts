import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { accountSchema } from '../../electron/accounts/account.ts';
import { accountColors } from '../../electron/accounts/account-color.ts';
import { isPlainlyAccount } from '../../electron/accounts/plain-account.ts';
import { errorCodes } from '../../electron/errors/error-codes.ts';
import { manyAccounts } from '../support/app/many-accounts.ts';
import { holdFor, manyCasesTimeoutMs } from './many-cases.ts';

const time = fc.oneof(fc.integer(), fc.double({ noNaN: true }));
const anyAccount = fc.record({
  id: fc.uuid(),
  ...{ providerId: fc.string(), clientId: fc.string(), issuer: fc.string(), subject: fc.string() },
  grant: fc.constantFrom('authorization-code', 'device-code', 'client-credentials'),
  ...{ displayName: fc.string(), userName: fc.string(), email: fc.string(), label: fc.string() },
  color: fc.constantFrom(null, ...accountColors),
  pictureUrl: fc.string(),
  ...{ requestedScopes: fc.array(fc.string()), grantedScopes: fc.array(fc.string()) },
  takenAwayScopes: fc.array(fc.record({ name: fc.string(), sinceMs: time })),
  scopeLastUsedAtMs: fc.dictionary(fc.string(), time),
  ...{ connectedAtMs: time, consentedAtMs: time, lastUsedAtMs: time },
  needsReconsent: fc.option(fc.record({ cause: fc.constantFrom(...errorCodes), sinceMs: time })),
});
const names = Object.keys(accountSchema.entries);
/** Of any kind, and of those that a check made by hand may take for another. */
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, '', [], {}, [null], ['a', 1], {
    a: 1,
  }),
  fc.constantFrom({ cause: 'GRANT_INVALID', sinceMs: 1, more: 1 }, { cause: 'NO_SUCH_CODE', sinceMs: 1 }),
  fc.constantFrom(JSON.parse('{"__proto__":1}'), { constructor: 1 }, [{ name: 'a', sinceMs: '1' }]),
);
/** An account with some of its members replaced, left out, or others beside them. */
const damaged = fc
  .tuple(
    anyAccount,
    fc.dictionary(fc.constantFrom(...names, 'other'), anything, { maxKeys: 3 }),
    fc.subarray(names, { maxLength: 1 }),
  )
  .map(([account, replaced, leftOut]) => {
    const entries = Object.entries({ ...account, ...replaced }).filter(([name]) => !leftOut.includes(name));
    return Object.fromEntries(entries) as unknown;
  });

test(
  'the quick look at an account says yes only where the schema does, and where the schema changes nothing',
  { timeout: manyCasesTimeoutMs },
  () =>
    holdFor(
      'the quick look at an account',
      fc.property(fc.oneof(damaged, anything), (value) => {
        if (!isPlainlyAccount(value)) return;
        const parsed = v.safeParse(accountSchema, value);
        expect(parsed.success).toBe(true);
        expect(parsed.output).toEqual(value);
      }),
    ),
);

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'an access that is named %s is left to the schema, which may leave it out',
  (name) => {
    const [account] = manyAccounts(1, Date.now());
    const scopeLastUsedAtMs = JSON.parse(`{"${name}": 1}`);
    expect(isPlainlyAccount({ ...account, scopeLastUsedAtMs })).toBe(false);
  },
);

test('the quick look knows every account by itself that the schema takes', () => {
  fc.assert(
    fc.property(anyAccount, (account) => {
      const isUsual = Object.keys(account.scopeLastUsedAtMs).every(
        (name) => !(name in Object.prototype) && name !== 'prototype',
      );
      expect(isPlainlyAccount(account)).toBe(isUsual);
    }),
    { numRuns: 2_000 },
  );
  expect(manyAccounts(200, Date.now()).every(isPlainlyAccount)).toBe(true);
});
