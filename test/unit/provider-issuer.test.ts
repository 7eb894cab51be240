import { describe, expect, test } from 'vitest';
import { google } from '../../electron/providers/catalogue/google.ts';
import { microsoft } from '../../electron/providers/catalogue/microsoft.ts';
import { isIssuerOf, issuerOf } from '../../electron/providers/issuer.ts';

const tenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

describe('the issuer of an account', () => {
  test.each([
    [google, 'https://accounts.google.com', true],
    [google, 'https://accounts.google.com/', true],
    [google, 'https://accounts.google.com.example', false],
    [google, 'http://accounts.google.com', false],
    [microsoft, `https://login.microsoftonline.com/${tenant}/v2.0`, true],
    [microsoft, 'https://login.microsoftonline.com/common/v2.0', false],
    [microsoft, 'https://login.microsoftonline.com/{tenantid}/v2.0', false],
    [microsoft, `https://login.microsoftonline.com/${tenant}/v2.0/`, false],
    [microsoft, `https://login.microsoftonline.com/${tenant}/../${tenant}/v2.0`, false],
    [microsoft, `https://login-microsoftonline.com/${tenant}/v2.0`, false],
    [microsoft, `http://login.microsoftonline.com/${tenant}/v2.0`, false],
    [microsoft, `https://login.microsoftonline.com/${tenant}/v2.0\n`, false],
  ])('%o: %s %s', (provider, issuer, isItsOwn) => {
    expect(isIssuerOf(provider, issuer)).toBe(isItsOwn);
  });

  test('is without a slash at its end', () => {
    expect(issuerOf({ server: { kind: 'discovery', issuer: 'https://x.example/' } })).toBe(
      'https://x.example',
    );
  });
});
