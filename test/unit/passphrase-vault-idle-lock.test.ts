import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LockableVault, lockWhenIdle } from '../../electron/platform/idle-lock.ts';
import { shouldLock } from '../../electron/vault/lock-when-idle.ts';

const { power, system } = vi.hoisted(() => ({
  power: { current: undefined as unknown as EventEmitter },
  system: { idleSeconds: 0, state: 'active', asked: 0 },
}));
vi.mock('electron', () => ({
  powerMonitor: {
    on: (name: string, listener: () => void) => power.current.on(name, listener),
    getSystemIdleTime: () => {
      system.asked += 1;
      return system.idleSeconds;
    },
    getSystemIdleState: () => system.state,
  },
}));

describe('whether to lock', () => {
  test.each([
    ['the time is not up', { idleSeconds: 899 }, {}, false],
    ['the time is up', { idleSeconds: 900 }, {}, true],
    ['a shorter time was chosen', { idleSeconds: 60 }, { lockAfterIdleMinutes: 1 as const }, true],
    ['no time was chosen', { idleSeconds: 1e9 }, { lockAfterIdleMinutes: null }, false],
    ['the screen is locked', { isScreenLocked: true }, {}, true],
    [
      'the screen is locked, which is no matter',
      { isScreenLocked: true },
      { lockOnScreenLock: false },
      false,
    ],
    [
      'the screen is locked, which is no matter, and the time is up',
      { isScreenLocked: true, idleSeconds: 900 },
      { lockOnScreenLock: false },
      true,
    ],
  ])('where %s', (_what, presence, chosen, expected) => {
    const present = { idleSeconds: 0, isScreenLocked: false, ...presence };
    const locking = { lockAfterIdleMinutes: 15 as const, lockOnScreenLock: true, ...chosen };
    expect(shouldLock(present, locking)).toBe(expected);
  });
});

describe('a vault that is open', () => {
  let locks: number;
  let changed: () => void;
  let vault: LockableVault & { isOpen: boolean };
  const locking = { lockAfterIdleMinutes: 5 as 5 | null, lockOnScreenLock: true };

  beforeEach(() => {
    vi.useFakeTimers();
    power.current = new EventEmitter();
    Object.assign(system, { idleSeconds: 0, state: 'active', asked: 0 });
    Object.assign(locking, { lockAfterIdleMinutes: 5, lockOnScreenLock: true });
    locks = 0;
    vault = {
      isOpen: true,
      onChange: (listener) => {
        changed = listener;
      },
      lock: () => {
        locks += 1;
        open(false);
      },
    };
    lockWhenIdle(vault, () => locking);
  });
  afterEach(() => {
    open(false);
    vi.useRealTimers();
  });

  function open(isOpen: boolean): void {
    vault.isOpen = isOpen;
    changed();
  }

  test('is locked when nobody was there for as long as was chosen', () => {
    system.idleSeconds = 299;
    vi.advanceTimersByTime(10_000);
    expect(locks).toBe(0);
    system.idleSeconds = 300;
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(1);
  });

  test('is locked by a choice that was made meanwhile', () => {
    system.idleSeconds = 100;
    locking.lockAfterIdleMinutes = null;
    vi.advanceTimersByTime(600_000);
    expect(locks).toBe(0);
    Object.assign(locking, { lockAfterIdleMinutes: 1 });
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(1);
  });

  test.each(['lock-screen', 'suspend'])('is locked on %s', (event) => {
    power.current.emit(event);
    expect(locks).toBe(1);
  });

  test('stays open on either where the person chose so', () => {
    locking.lockOnScreenLock = false;
    power.current.emit('lock-screen');
    power.current.emit('suspend');
    expect(locks).toBe(0);
  });

  test('is locked with the screen of a system that tells of it only when asked', () => {
    system.state = 'locked';
    vi.advanceTimersByTime(5_000);
    expect(locks).toBe(1);
  });

  test('is the only reason to ask the system', () => {
    open(false);
    vi.advanceTimersByTime(600_000);
    expect(system.asked).toBe(0);
    power.current.emit('lock-screen');
    expect(locks).toBe(0);
    open(true);
    vi.advanceTimersByTime(5_000);
    expect(system.asked).toBe(1);
  });
});
