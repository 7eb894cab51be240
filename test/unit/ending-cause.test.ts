import { describe, expect, test } from 'vitest';
import { endingCause } from '../../electron/accounts/ending-cause.ts';
import { facebook } from '../../electron/providers/catalogue/facebook.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { microsoft } from '../../electron/providers/catalogue/microsoft.ts';
import { someAccount } from '../support/app/some-account.ts';

const day = 24 * 60 * 60 * 1000;

describe('a dead grant at Google', () => {
  test.each([
    [6.4, 'GRANT_INVALID'],
    [6.5, 'GRANT_ENDED_TESTING_MODE'],
    [7, 'GRANT_ENDED_TESTING_MODE'],
    [8, 'GRANT_ENDED_TESTING_MODE'],
    [8.1, 'GRANT_INVALID'],
  ])('%d days after the consent is %s', (days, cause) => {
    const account = someAccount({ consentedAtMs: 100 * day, lastUsedAtMs: (100 + days) * day });
    expect(endingCause(google, account, 'GRANT_INVALID', (100 + days) * day)).toBe(cause);
  });

  test.each([
    [179, 'GRANT_INVALID'],
    [180, 'GRANT_ENDED_UNUSED'],
    [400, 'GRANT_ENDED_UNUSED'],
  ])('%d days after the last use is %s', (days, cause) => {
    const account = someAccount({ consentedAtMs: 0, lastUsedAtMs: 50 * day });
    expect(endingCause(google, account, 'GRANT_INVALID', (50 + days) * day)).toBe(cause);
  });
});

test('the days without use are those of the provider', () => {
  expect(endingCause(microsoft, someAccount(), 'GRANT_INVALID', 89 * day)).toBe('GRANT_INVALID');
  expect(endingCause(microsoft, someAccount(), 'GRANT_INVALID', 90 * day)).toBe('GRANT_ENDED_UNUSED');
});

test('a token that lives for a fixed time has lived it', () => {
  expect(endingCause(facebook, someAccount(), 'GRANT_HAS_NO_REFRESH_TOKEN', 60 * day)).toBe(
    'GRANT_ENDED_LIFETIME',
  );
});

test('what the answer itself says more exactly stays', () => {
  const account = someAccount();
  for (const code of ['GRANT_ENDED_BY_POLICY', 'GRANT_ANSWER_LOST', 'CLIENT_DELETED'] as const) {
    expect(endingCause(google, account, code, 7 * day)).toBe(code);
  }
});

test('where nothing is known of the provider, nothing is guessed', () => {
  const provider = localProvider('http://127.0.0.1:1');
  expect(endingCause(provider, someAccount(), 'GRANT_INVALID', 7 * day)).toBe('GRANT_INVALID');
});
