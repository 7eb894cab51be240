import { describe, expect, test } from 'vitest';
import { AskedCommands } from '../../electron/desktop/asked-commands.ts';
import { Notices } from '../../electron/errors/notices.ts';
import { followLink } from '../../electron/links/follow-link.ts';
import { readOpenLink } from '../../electron/links/open-link.ts';

const account = '6f1c5f0e-7f0a-4d6f-9a64-0f7d6a3d2b11';
const open = 'app.holdfast.desktop:/open';

describe('a link that opens something', () => {
  test.each([
    [`${open}/settings`, { name: 'settings' }],
    [`${open}/activity`, { name: 'activity' }],
    [`${open}/inspector`, { name: 'inspector' }],
    [`${open}/account/${account}`, { name: 'show-account', accountId: account }],
    [`${open}/connect/github`, { name: 'show-provider', providerId: 'github' }],
  ])('%s', (link, command) => {
    expect(readOpenLink(link)).toEqual(command);
  });

  test.each([
    ['another scheme', 'https:/open/settings'],
    ['the scheme of another channel', 'app.holdfast.desktop.development:/open/settings'],
    ['a host', 'app.holdfast.desktop://open/settings'],
    ['a host before the path', 'app.holdfast.desktop://evil.example/open/settings'],
    ['capitals in the scheme', 'APP.holdfast.desktop:/open/settings'],
    ['a query', `${open}/settings?theme=dark`],
    ['an authorization response', `${open}/account/${account}?code=c&state=s`],
    ['a fragment', `${open}/settings#about`],
    ['an encoded id', `${open}/connect/git%68ub`],
    ['an encoded slash', `${open}%2Fsettings`],
    ['dots', `${open}/connect/../settings`],
    ['a slash at its end', `${open}/settings/`],
    ['no id', `${open}/account/`],
    ['an id where none belongs', `${open}/settings/x`],
    ['an act', `${open}/disconnect/${account}`],
    ['one of what every object has', `${open}/constructor`],
    ['an id that is too long', `${open}/connect/${'a'.repeat(65)}`],
    ['a line break at its end', `${open}/settings\n`],
    ['far too long', `${open}/settings${'/'.repeat(100_000)}`],
  ])('is none with %s', (_what, link) => {
    expect(readOpenLink(link)).toBeUndefined();
  });
});

describe('following a link', () => {
  function world(isLocked = false) {
    const noted: string[] = [];
    const delivered: string[] = [];
    const commands = new AskedCommands(() => isLocked);
    const parts = {
      accounts: { list: () => [{ id: account }] },
      activity: { record: ({ cause }: { cause: string }) => noted.push(cause) },
      commands,
      isLocked: () => isLocked,
      notices: { add: ({ code }: { code: string }) => noted.push(code) },
      pendingRequests: {
        deliver: (link: string) => {
          delivered.push(link);
          return { accepted: false, error: { code: 'CALLBACK_INVALID' }, providerId: undefined };
        },
      },
      providers: { list: () => [{ id: 'github' }] },
    } as never;
    return { follow: (link: string) => followLink(parts, link), commands, delivered, noted };
  }

  test('asks the window for what is there, once', () => {
    const { follow, commands, noted } = world();
    follow(`${open}/account/${account}`);
    expect(commands.take()).toEqual({ name: 'show-account', accountId: account });
    expect(commands.take()).toBeNull();
    expect(noted).toEqual([]);
  });

  test.each(['account/00000000-0000-4000-8000-000000000000', 'connect/nobody'])(
    'tells of /open/%s, which is not there',
    (path) => {
      const { follow, commands, delivered, noted } = world();
      follow(`${open}/${path}`);
      expect(commands.take()).toBeNull();
      expect(noted).toEqual(['LINK_TARGET_UNKNOWN', 'LINK_TARGET_UNKNOWN']);
      expect(delivered).toEqual([]);
    },
  );

  test('takes every other link for an authorization response, and never for both', () => {
    const { follow, commands, delivered, noted } = world();
    follow(`${open}/settings?code=c&state=s`);
    expect(commands.take()).toBeNull();
    expect(delivered).toHaveLength(1);
    expect(noted).toEqual(['CALLBACK_INVALID', 'CALLBACK_INVALID']);
  });

  test('does nothing while the vault is locked', () => {
    const { follow, commands, delivered, noted } = world(true);
    follow(`${open}/settings`);
    follow(`${open}/connect/nobody`);
    expect([commands.take(), delivered, noted]).toEqual([null, [], []]);
  });
});

test('a page that sends one bad link after another does not fill the ledger', () => {
  let recorded = 0;
  const parts = {
    accounts: { list: () => [] },
    activity: { record: () => (recorded += 1) },
    commands: new AskedCommands(() => false),
    isLocked: () => false,
    notices: new Notices(),
  } as never;
  for (let round = 0; round < 100; round += 1) followLink(parts, `${open}/account/${account}`);
  expect(recorded).toBe(1);
});
