import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/errors/error-codes.ts';
import { github } from '../../../electron/providers/catalogue/github.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { wayOn } from '../../../renderer/connect/way-on.ts';
import { otherWays, waysOf, wayToTake } from '../../../renderer/connect/ways.ts';
import { ownClient, viewOf } from './view-of.ts';

const { capabilities: gitHub } = viewOf(github);
const { capabilities: atGoogle } = viewOf(google);
const withSecret = ownClient('a');
const without = ownClient('a', { hasSecret: false });

describe('waysOf', () => {
  it('begins with the provider’s usual way and ends with the code', () => {
    expect(waysOf(atGoogle, withSecret).map(({ name, by }) => [name, by])).toEqual([
      ['loopback', 'default'],
      ['private-use-uri', 'private-use-uri'],
      ['device-code', 'device-code'],
    ]);
  });

  it('offers no code where there is none', () => {
    const ways = waysOf({ ...gitHub, deviceGrant: false }, withSecret);
    expect(ways.map(({ name }) => name)).toEqual(['private-use-uri', 'loopback']);
  });

  it('knows that a client without its secret can only connect by a code', () => {
    const ways = waysOf(gitHub, without);
    expect(ways.filter(({ needsSecret }) => !needsSecret).map(({ name }) => name)).toEqual(['device-code']);
    expect(wayToTake(ways, 'default')).toBe('device-code');
    expect(otherWays(ways, 'device-code')).toEqual([]);
  });
});

describe('wayToTake', () => {
  it('keeps to what was chosen', () => {
    for (const by of ['default', 'loopback', 'device-code', 'private-use-uri'] as const)
      expect(wayToTake(waysOf(gitHub, withSecret), by)).toBe(by);
  });
});

describe('otherWays', () => {
  it('gives every way but the one that is waited on', () => {
    expect(otherWays(waysOf(gitHub, withSecret), 'loopback').map(({ name }) => name)).toEqual([
      'private-use-uri',
      'device-code',
    ]);
  });
});

describe('wayOn', () => {
  const own = { mayMend: true, mayAdd: true, mayUseBrowser: true };
  const given = { mayMend: false, mayAdd: true, mayUseBrowser: true };
  const fixed = { mayMend: false, mayAdd: false, mayUseBrowser: true };

  it.each([
    ['AUTHORIZATION_DENIED', own, 'retry'],
    ['AUTHORIZATION_EXPIRED', own, 'retry'],
    ['CLIENT_REJECTED', own, 'set-up'],
    ['CLIENT_REJECTED', given, 'retry'],
    ['CLIENT_SECRET_MISSING', given, 'set-up'],
    ['CLIENT_SECRET_MISSING', fixed, 'retry'],
    ['SCOPE_REJECTED', own, 'choose-again'],
    ['PROVIDER_LACKS_GRANT', own, 'choose-again'],
    ['POLICY_FORBIDS_PROVIDER', own, 'none'],
    ['DEVICE_GRANT_UNAVAILABLE', own, 'use-browser'],
    ['DEVICE_GRANT_UNAVAILABLE', { ...own, mayUseBrowser: false }, 'set-up'],
    ['DEVICE_GRANT_UNAVAILABLE', { ...given, mayUseBrowser: false }, 'choose-again'],
  ] as const)('leads on from %s', (code, place, main) => {
    expect(wayOn({ code }, place).main).toBe(main);
  });

  it('offers the set-up besides where it may be the reason', () => {
    expect(wayOn({ code: 'DEVICE_GRANT_UNAVAILABLE' }, own).besides).toBe('set-up');
    expect(wayOn({ code: 'AUTHORIZATION_REJECTED' }, own).besides).toBe('set-up');
    expect(wayOn({ code: 'AUTHORIZATION_REJECTED' }, given).besides).toBeNull();
  });

  it.each(errorCodes)('never sends anybody to a set-up that is fixed, as for %s', (code) => {
    const { main, besides } = wayOn({ code }, fixed);
    expect([main, besides]).not.toContain('set-up');
  });
});
