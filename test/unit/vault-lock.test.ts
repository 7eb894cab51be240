import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VaultLock } from '../../electron/vault/vault-lock.ts';
import { arm, disarm } from '../support/conformance/faulty-disk.ts';

const holderScript = path.resolve(import.meta.dirname, '../support/conformance/vault-holder.ts');
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

let vault: string;
let lockFile: string;
let started: ChildProcess[];
let locks: VaultLock[];
let lost: number;

beforeEach(() => {
  vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-lock-')), 'vault');
  lockFile = path.join(vault, 'in-use.json');
  started = [];
  locks = [];
  lost = 0;
});
afterEach(() => {
  disarm();
  vi.useRealTimers();
  for (const child of started) child.kill('SIGKILL');
  for (const lock of locks) lock.release();
});

function lockOfThisProcess(): VaultLock {
  const lock = new VaultLock(vault, () => {
    lost += 1;
  });
  locks.push(lock);
  return lock;
}

/** Another process, that does as it is told and answers by a line. */
function otherProcess() {
  const child = spawn(process.execPath, [holderScript, vault], { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    child,
    ask: async (order: string): Promise<string> => {
      child.stdin.write(`${order}\n`);
      return (await answers.next()).value ?? '';
    },
  };
}

/** What another computer wrote that shares the folder. */
function lockOfAnotherComputer(changes: object = {}): void {
  const holder = { id: crypto.randomUUID(), pid: 1, host: 'another', startedAtMs: 0, ...changes };
  writeFileSync(lockFile, JSON.stringify(holder));
}

describe('a vault that another process has', () => {
  test('is not taken by a second one, whose every write is refused', async () => {
    const other = otherProcess();
    expect(await other.ask('take')).toBe('ours');
    const lock = lockOfThisProcess();
    lock.take();
    expect([lock.isOurs, lock.isInUse]).toEqual([false, true]);
    expect(() => lock.requireOurs()).toThrow(expect.objectContaining({ code: 'STORAGE_IN_USE' }));
    expect(await other.ask('write')).toBe('may write');
  });

  test('is free once that one let go of it, when it is tried again', async () => {
    const other = otherProcess();
    await other.ask('take');
    const lock = lockOfThisProcess();
    lock.take();
    expect(await other.ask('release')).toBe('released');
    expect(() => lock.requireOurs()).toThrow(expect.objectContaining({ code: 'STORAGE_IN_USE' }));
    lock.take();
    lock.requireOurs();
    expect(await other.ask('take')).toBe('in use');
  });

  test('is free at once when that one was killed', async () => {
    const other = otherProcess();
    await other.ask('take');
    other.child.kill('SIGKILL');
    await once(other.child, 'exit');
    expect(existsSync(lockFile)).toBe(true);
    const lock = lockOfThisProcess();
    lock.take();
    lock.requireOurs();
  });

  test('is taken by one alone of several that find it free at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      const all = [otherProcess(), otherProcess(), otherProcess(), otherProcess()];
      const dead = otherProcess();
      await dead.ask('take');
      dead.child.kill('SIGKILL');
      await once(dead.child, 'exit');
      const answers = await Promise.all(all.map((each) => each.ask('take')));
      expect(answers.filter((answer) => answer === 'ours')).toHaveLength(1);
      for (const { child } of all) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    }
  });

  test('is taken from one that slept for more than two minutes, which learns of it before it writes', async () => {
    const other = otherProcess();
    await other.ask('take');
    other.child.kill('SIGSTOP');
    utimesSync(lockFile, minutesAgo(3), minutesAgo(3));
    const lock = lockOfThisProcess();
    lock.take();
    lock.requireOurs();
    other.child.kill('SIGCONT');
    expect(await other.ask('wake up')).toBe('ten minutes later');
    expect(await other.ask('write')).toBe('lost');
    expect(await other.ask('write')).toBe('STORAGE_IN_USE');
    lock.requireOurs();
  });
});

describe('a lock of another computer', () => {
  test('holds while there was a sign of life in the last two minutes, whatever its process id', () => {
    const lock = lockOfThisProcess();
    lock.take();
    lock.release();
    lockOfAnotherComputer();
    utimesSync(lockFile, minutesAgo(1.9), minutesAgo(1.9));
    lock.take();
    expect(lock.isInUse).toBe(true);
    utimesSync(lockFile, minutesAgo(2.1), minutesAgo(2.1));
    lock.take();
    expect(lock.isOurs).toBe(true);
    expect(readdirSync(vault)).toEqual(['in-use.json']);
  });

  test('that was given by a clock years ahead does not hold until then', () => {
    const lock = lockOfThisProcess();
    lock.take();
    lock.release();
    lockOfAnotherComputer();
    utimesSync(lockFile, minutesAgo(-9 * 365 * 24 * 60), minutesAgo(-9 * 365 * 24 * 60));
    lock.take();
    expect(lock.isOurs).toBe(true);
  });

  test('that makes no sense holds no longer than one that does', () => {
    const lock = lockOfThisProcess();
    lock.take();
    lock.release();
    writeFileSync(lockFile, '');
    lock.take();
    expect(lock.isInUse).toBe(true);
    utimesSync(lockFile, minutesAgo(3), minutesAgo(3));
    lock.take();
    expect(lock.isOurs).toBe(true);
  });
});

describe('who holds a vault', () => {
  test('says by what it is, and gives a sign of life every 15 seconds', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const lock = lockOfThisProcess();
    lock.take();
    const holder = JSON.parse(readFileSync(lockFile, 'utf8'));
    expect(holder).toMatchObject({ pid: process.pid, host: expect.stringContaining(os.hostname()) });
    utimesSync(lockFile, minutesAgo(60), minutesAgo(60));
    vi.advanceTimersByTime(15_000);
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toEqual(holder);
    expect(statSync(lockFile).mtimeMs).toBeGreaterThan(minutesAgo(1).getTime());
  });

  test('learns that it was taken away before its first write after a long sleep', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const lock = lockOfThisProcess();
    lock.take();
    lock.requireOurs();
    lockOfAnotherComputer();
    vi.setSystemTime(Date.now() + 10 * 60_000);
    expect(() => lock.requireOurs()).toThrow(expect.objectContaining({ code: 'STORAGE_IN_USE' }));
    expect(lost).toBe(1);
    lock.release();
    expect(JSON.parse(readFileSync(lockFile, 'utf8')).host).toBe('another');
  });

  test('takes it anew when somebody removed the file', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const lock = lockOfThisProcess();
    lock.take();
    rmSync(lockFile);
    vi.advanceTimersByTime(15_000);
    lock.requireOurs();
    expect(existsSync(lockFile)).toBe(true);
    expect(lost).toBe(0);
  });

  test('leaves nothing when it lets go', () => {
    const lock = lockOfThisProcess();
    lock.take();
    lock.release();
    expect(readdirSync(vault)).toEqual([]);
  });
});

test('where the disk takes no lock, no write is tried, and the reason is said [F:disk-full]', () => {
  arm({ fault: 'EROFS', at: 1, within: path.dirname(vault) });
  const lock = lockOfThisProcess();
  lock.take();
  expect([lock.isOurs, lock.isInUse]).toEqual([false, false]);
  const refused = expect.objectContaining({ code: 'STORAGE_WRITE_FAILED', message: 'EROFS' });
  expect(() => lock.requireOurs()).toThrow(refused);
  disarm();
  lock.take();
  lock.requireOurs();
});

test('where the file system has no hard links, the lock is as exclusive', () => {
  const [first, second] = [lockOfThisProcess(), lockOfThisProcess()];
  arm({ fault: 'EPERM', at: 1, only: 'linkSync', within: vault });
  first.take();
  expect(first.isOurs).toBe(true);
  rmSync(lockFile);
  lockOfAnotherComputer();
  second.take();
  expect(second.isInUse).toBe(true);
});
