import { describe, expect, test } from 'vitest';
import { isAppLink, parseCallbackUrl } from '../../electron/authorization/callback-url.ts';

// Each was found by the properties beside this file: a URL parser takes it for one of our redirect URIs.
describe('a redirect URI that is not spelled as it was asked for is refused', () => {
  test.each([
    ['a dot segment', 'app.holdfast.desktop:/oauth/./callback/demo'],
    ['a way up and down again', 'http://127.0.0.1:4711/x/../oauth/callback/demo'],
    ['a backslash', 'http:\\\\127.0.0.1:4711\\oauth\\callback\\demo'],
    ['a short form of the address', 'http://127.1:4711/oauth/callback/demo'],
    ['an address of wide digits', 'http://１２７.0.0.1:4711/oauth/callback/demo'],
    ['empty user information', 'http://@127.0.0.1:4711/oauth/callback/demo'],
    ['a tab in its scheme', 'app.hold\tfast.desktop:/oauth/callback/demo'],
    ['a space before it', ' app.holdfast.desktop:/oauth/callback/demo'],
    ['capital letters', 'APP.holdfast.desktop:/oauth/callback/demo'],
    ['an encoded slash in its last part', 'app.holdfast.desktop:/oauth/callback/demo%2Fgoogle'],
    ['no provider', 'app.holdfast.desktop:/oauth/callback/'],
  ])('%s', (_what, redirectUri) => {
    expect(() => parseCallbackUrl(`${redirectUri}?code=c&state=s`)).toThrow(
      expect.objectContaining({ code: 'CALLBACK_INVALID' }),
    );
  });
});

test.each(['\t', '\n', '\r', ' ', '\u0000', '\u007f'])('a callback with %j in it is refused', (character) => {
  expect(() =>
    parseCallbackUrl(`app.holdfast.desktop:/oauth/callback/demo?code=c&sta${character}te=s`),
  ).toThrow(expect.objectContaining({ code: 'CALLBACK_INVALID' }));
});

test('a letter that only looks like ours in lower case makes no link of ours', () => {
  expect(isAppLink('app.holdfast.des\u212Atop:/oauth/callback/demo?code=c&state=s')).toBe(false);
});
