import { describe, expect, test } from 'vitest';
import { needOf } from '../../electron/desktop/account-need.ts';
import { Attention } from '../../electron/desktop/attention.ts';
import { trayModel } from '../../electron/desktop/tray-model.ts';
import type { AccountView, Command } from '../../electron/ipc/contract.ts';

const nowMs = Date.UTC(2026, 4, 1);
const dayMs = 86_400_000;

function account(id: string, changes: Partial<AccountView> = {}): AccountView {
  const sound = {
    health: { state: 'active' },
    renews: true,
    accessTokenExpiresAtMs: nowMs + 1,
    forecast: null,
  };
  return { id, providerId: 'github', label: '', displayName: id, ...sound, ...changes } as AccountView;
}
const ended = { health: { state: 'needs-reconsent', cause: 'GRANT_INVALID', sinceMs: 0 } } as const;
const out = (code: string, advice: string) =>
  ({ health: { state: 'unreachable', error: { code, advice, message: '' }, sinceMs: 0 } }) as never;

describe('what an account needs', () => {
  test.each([
    ['it ended', ended, 'ended'],
    ['its client was deleted', { health: { ...ended.health, cause: 'CLIENT_DELETED' } }, 'set-up'],
    ['its client is refused', out('CLIENT_REJECTED', 'fix-configuration'), 'set-up'],
    ['the network is away', out('TRANSPORT_UNREACHABLE', 'retry'), undefined],
    [
      'it can’t be read',
      { health: { state: 'unreadable', cause: 'STORAGE_SECRET_UNREADABLE' } },
      'unreadable',
    ],
    [
      'the key store is locked',
      { health: { state: 'unreadable', cause: 'STORAGE_KEY_STORE_LOCKED' } },
      undefined,
    ],
    ['it ran out', { renews: false, accessTokenExpiresAtMs: nowMs }, 'ended'],
    ['it ends soon', { forecast: { kind: 'lifetime', atMs: nowMs + 13 * dayMs } }, 'forecast'],
    ['it ends, not soon', { forecast: { kind: 'lifetime', atMs: nowMs + 15 * dayMs } }, undefined],
    ['renewing keeps it', { forecast: { kind: 'unused', atMs: nowMs + dayMs } }, undefined],
    ['it works', {}, undefined],
    ['it was not read yet', { health: { state: 'reading' } }, undefined],
  ] as [string, Partial<AccountView>, string | undefined][])('when %s', (_what, changes, cause) => {
    expect(needOf(account('ada', changes), nowMs)?.cause).toBe(cause);
  });
});

function desktop(initial: AccountView[] = []) {
  const world = { accounts: initial, isLocked: false, isWanted: true, isWindowFocused: false };
  const said: string[] = [];
  const closed: string[] = [];
  const shown: (Command | null)[] = [];
  const clicks: (() => void)[] = [];
  const attention = new Attention({
    accounts: () => world.accounts,
    providerName: () => 'GitHub',
    isLocked: () => world.isLocked,
    isWanted: () => world.isWanted,
    isWindowFocused: () => world.isWindowFocused,
    notify: ({ title, body }, onClick) => {
      said.push(`${title}|${body}`);
      clicks.push(onClick);
      return { close: () => closed.push(title) };
    },
    show: (command) => shown.push(command),
    nowMs: () => nowMs,
  });
  attention.look();
  const become = (changes: Partial<typeof world>) => {
    Object.assign(world, changes);
    attention.look();
  };
  return { become, said, closed, shown, clicks };
}

describe('a notification', () => {
  test('comes when an account comes to need somebody, once, and leads to it', () => {
    const { become, said, shown, clicks } = desktop([account('Ada')]);
    expect(said).toEqual([]);
    become({ accounts: [account('Ada', ended)] });
    become({ accounts: [account('Ada', ended)] });
    expect(said).toEqual(['Ada needs you|The connection to GitHub ended. Reconnect to go on.']);
    clicks[0]?.();
    expect(shown).toEqual([{ name: 'show-account', accountId: 'Ada' }]);
  });

  test('comes again for another cause, and after it was mended', () => {
    const soon = { forecast: { kind: 'lifetime', atMs: nowMs + dayMs } } as const;
    const { become, said, closed } = desktop([account('Ada')]);
    become({ accounts: [account('Ada', soon)] });
    become({ accounts: [account('Ada', ended)] });
    become({ accounts: [account('Ada')] });
    expect(closed).toEqual(['Ada needs you', 'Ada needs you']);
    become({ accounts: [account('Ada', ended)] });
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('ends on');
  });

  test('does not come for what was so at the start, for what is seen, or when it is not wanted', () => {
    const { become, said } = desktop([account('Ada', ended)]);
    become({ isWindowFocused: true, accounts: [account('Ada', ended), account('Grace', ended)] });
    become({ isWindowFocused: false });
    become({ isWanted: false, accounts: [account('Ada', ended), account('Alan', ended)] });
    become({ isWanted: true });
    expect(said).toEqual([]);
  });

  test('does not come for what turns out when an account is first read', () => {
    const { become, said } = desktop([account('Ada', { health: { state: 'reading' } }), account('Grace')]);
    become({ accounts: [account('Ada', ended), account('Grace')] });
    expect(said).toEqual([]);
    become({ accounts: [account('Ada', ended), account('Grace', ended)] });
    expect(said).toHaveLength(1);
  });

  test('is words alone, whatever somebody is called', () => {
    const name = '<a href="https://evil.test">Ada</a>\u202e\n<img src="x">';
    const { become, said } = desktop();
    const named = ['1', '2', '3'].map((id) => account(id, { ...ended, displayName: name }));
    become({ accounts: named });
    expect(said[0]).not.toMatch(/[<>\u202e\n]/);
    expect(said[0]).toContain('Ada');
  });

  test('is one for many', () => {
    const { become, said } = desktop();
    become({ accounts: ['Ada', 'Grace', 'Alan', 'Edsger'].map((id) => account(id, ended)) });
    expect(said).toEqual(['4 accounts need you|Ada, Grace, Alan, …']);
  });

  test('says no name while the vault is locked, and nothing twice after it', () => {
    const { become, said, closed } = desktop();
    become({ accounts: [account('Ada', ended)] });
    become({ isLocked: true, accounts: [] });
    become({ isLocked: true });
    expect(closed).toEqual(['Ada needs you']);
    become({ isLocked: false, accounts: [account('Ada', ended)] });
    expect(said.slice(1)).toEqual(['Holdfast needs you|Unlock it to see why.']);
  });
});

describe('the tray', () => {
  const labels = (accounts: AccountView[], more = {}) =>
    trayModel({ accounts, isLocked: false, isLockable: false, nowMs, ...more }).items.map(
      (item) => item?.label ?? '-',
    );

  test('says that all is well, or who needs what', () => {
    const open = ['-', 'Open Holdfast', 'New connection…', '-', 'Quit'];
    expect(labels([])).toEqual(['No account is connected', ...open]);
    expect(labels(['a', 'b', 'c'].map((id) => account(id)))[0]).toBe('All 3 accounts work');
    const unread = account('d', { health: { state: 'reading' } });
    expect(labels([account('a'), unread])[0]).toBe('Looking at the accounts');
    expect(labels([account('Ada', ended), account('b')])).toEqual([
      '1 account needs you',
      'Ada: Reconnect',
      ...open,
    ]);
    const away = account('b', out('TRANSPORT_UNREACHABLE', 'retry'));
    expect(labels([account('a'), away])[0]).toBe('1 account is out of reach for now');
  });

  test('names five at most', () => {
    const many = Array.from({ length: 8 }, (_, index) => account(`P${index}`, ended));
    expect(labels(many).slice(0, 8)).toEqual([
      '8 accounts need you',
      ...['P0', 'P1', 'P2', 'P3', 'P4'].map((name) => `${name}: Reconnect`),
      ...['3 more…', '-'],
    ]);
  });

  test('offers to lock where there is a lock, and nothing but to open while it is locked', () => {
    expect(labels([], { isLockable: true })).toContain('Lock');
    expect(labels([], { isLocked: true })).toEqual(['Holdfast is locked', '-', 'Open Holdfast', '-', 'Quit']);
  });
});
