import { describe, expect, test } from 'vitest';
import type { Account } from '../../electron/accounts/account.ts';
import { forecastOf } from '../../electron/accounts/forecast.ts';
import { facebook } from '../../electron/providers/catalogue/facebook.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { openIdConnectProvider } from '../../electron/providers/catalogue/openid-connect.ts';
import type { TokenMetadata } from '../../electron/tokens/token-set.ts';
import { someAccount } from '../support/app/some-account.ts';

const day = 24 * 60 * 60 * 1000;
const issuer = openIdConnectProvider({
  id: 'any',
  name: 'Any',
  issuer: 'https://issuer.example',
  scopes: [],
  apiOrigins: [],
});

const metadata = (changes: Partial<TokenMetadata> = {}): TokenMetadata => ({
  tokenType: 'bearer',
  obtainedAtMs: 0,
  accessTokenExpiresAtMs: 3_600_000,
  hasRefreshToken: true,
  refreshTokenExpiresAtMs: null,
  refreshSentAtMs: null,
  ...changes,
});

describe('a connection that ends unless it is used', () => {
  test('counts from its last use', () => {
    const account = someAccount({ lastUsedAtMs: 10 * day });
    expect(forecastOf(google, account, metadata())).toEqual({ kind: 'unused', atMs: 190 * day });
  });

  test('counts from its last refresh where that was later', () => {
    const account = someAccount({ lastUsedAtMs: 10 * day });
    const refreshed = metadata({ obtainedAtMs: 20 * day });
    expect(forecastOf(google, account, refreshed)?.atMs).toBe(200 * day);
  });

  test('ends with its refresh token where the server says when that is', () => {
    const ends = metadata({ refreshTokenExpiresAtMs: 30 * day });
    expect(forecastOf(issuer, someAccount(), ends)).toEqual({ kind: 'unused', atMs: 30 * day });
    expect(forecastOf(issuer, someAccount(), metadata())).toBeNull();
  });

  test('of two ends shows the earlier one', () => {
    const account = someAccount({ lastUsedAtMs: 0 });
    const sooner = metadata({ refreshTokenExpiresAtMs: 180 * day });
    expect(forecastOf(github, account, sooner)?.atMs).toBe(180 * day);
    const later = metadata({ refreshTokenExpiresAtMs: 500 * day });
    expect(forecastOf(github, account, later)?.atMs).toBe(365 * day);
  });
});

describe('a connection that ends with its access token', () => {
  const ends = { accessTokenExpiresAtMs: 60 * day };

  test('says so, whether it is used or not', () => {
    const account = someAccount({ lastUsedAtMs: 50 * day });
    const forecast = forecastOf(facebook, account, metadata({ ...ends, hasRefreshToken: false }));
    expect(forecast).toEqual({ kind: 'lifetime', atMs: 60 * day });
  });

  test('does not where a refresh token renews it, or no end is known', () => {
    expect(forecastOf(facebook, someAccount(), metadata(ends))).toBeNull();
    const endless = metadata({ accessTokenExpiresAtMs: null, hasRefreshToken: false });
    expect(forecastOf(facebook, someAccount(), endless)).toBeNull();
  });
});

describe('there is no forecast', () => {
  const ended: Account['needsReconsent'] = { cause: 'GRANT_INVALID', sinceMs: 1 };

  test.each([
    ['where the provider ends nothing by itself', localProvider('http://127.0.0.1:1'), {}],
    ['for a connection that has ended already', google, { needsReconsent: ended }],
    ['for a service, which is asked for anew', google, { grant: 'client-credentials' as const }],
  ])('%s', (_why, provider, changes) => {
    expect(forecastOf(provider, someAccount(changes), metadata())).toBeNull();
  });

  test('where the tokens can not be read', () => {
    expect(forecastOf(google, someAccount(), undefined)).toBeNull();
  });
});
