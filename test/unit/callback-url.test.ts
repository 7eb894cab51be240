import { describe, expect, test } from 'vitest';
import { isAppLink, parseCallbackUrl } from '../../electron/authorization/callback-url.ts';

const good = 'app.holdfast.desktop:/oauth/callback/demo?code=c&state=s';

describe('a callback', () => {
  test('by the private-use scheme gives its redirect URI without the query', () => {
    expect(parseCallbackUrl(good)).toMatchObject({
      redirectUri: 'app.holdfast.desktop:/oauth/callback/demo',
      state: 's',
    });
  });

  test('by loopback keeps the port in its redirect URI', () => {
    expect(parseCallbackUrl('http://127.0.0.1:4711/oauth/callback/google?error=x&state=s').redirectUri).toBe(
      'http://127.0.0.1:4711/oauth/callback/google',
    );
    expect(parseCallbackUrl('http://[::1]:4711/oauth/callback/google?code=c&state=s').redirectUri).toBe(
      'http://[::1]:4711/oauth/callback/google',
    );
  });

  test.each([
    ['no URL', 'not a url', 'CALLBACK_INVALID'],
    ['bytes that are no text', 'app.holdfast.desktop:\u0000\uD800', 'CALLBACK_INVALID'],
    ['another scheme', good.replace('app.holdfast.desktop', 'https'), 'CALLBACK_INVALID'],
    ['a host after two slashes', good.replace(':/', '://'), 'CALLBACK_INVALID'],
    ['another machine', 'http://192.0.2.1/oauth/callback/demo?code=c&state=s', 'CALLBACK_INVALID'],
    ['a user name', 'http://ada@127.0.0.1:1/oauth/callback/demo?code=c&state=s', 'CALLBACK_INVALID'],
    ['a fragment', `${good}#code=d`, 'CALLBACK_INVALID'],
    ['another path', good.replace('/oauth/callback/', '/open/'), 'CALLBACK_INVALID'],
    ['two codes', `${good}&code=d`, 'CALLBACK_INVALID'],
    ['two states', `${good}&state=d`, 'CALLBACK_INVALID'],
    ['two issuers', `${good}&iss=a&iss=b`, 'CALLBACK_INVALID'],
    ['neither code nor error', good.replace('code=c&', ''), 'CALLBACK_INVALID'],
    ['no state', good.replace('&state=s', ''), 'AUTHORIZATION_STATE_MISMATCH'],
    ['an empty state', good.replace('state=s', 'state='), 'AUTHORIZATION_STATE_MISMATCH'],
    ['100 kB', `${good}${'x'.repeat(100_000)}`, 'CALLBACK_TOO_LARGE'],
  ])('with %s is refused', (_what, raw, code) => {
    expect(() => parseCallbackUrl(raw)).toThrow(expect.objectContaining({ code }));
  });
});

test('an argument is a link of ours by its scheme, in any case, and by nothing else', () => {
  expect(isAppLink(good)).toBe(true);
  expect(isAppLink(good.toUpperCase())).toBe(true);
  expect(isAppLink('--app.holdfast.desktop:/x')).toBe(false);
  expect(isAppLink('/home/ada/app.holdfast.desktop')).toBe(false);
});
