import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { policyPath, readPolicyFile } from '../../electron/platform/policy-file.ts';

const me = process.getuid?.() ?? 0;
let folder: string;
let file: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-policy-')), 'holdfast');
  file = path.join(folder, 'policy.json');
  mkdirSync(folder, { mode: 0o755 });
  writeFileSync(file, '{"organization":"Example"}', { mode: 0o644 });
});

test('the policy stands where the system keeps what its administrator decides', () => {
  expect(policyPath('linux')).toBe('/etc/holdfast/policy.json');
  expect(policyPath('darwin')).toBe('/Library/Application Support/Holdfast/policy.json');
  expect(policyPath('win32')).toBe('C:\\ProgramData\\Holdfast\\policy.json');
});

describe.each(['linux', 'darwin'] as const)('on %s a policy', (system) => {
  const read = (administratorId = me) => readPolicyFile(file, administratorId, system);

  test('is read when it and its folder are the administrator’s alone', () => {
    expect(read()).toEqual({ found: 'text', text: '{"organization":"Example"}' });
  });

  test('is none when there is no file or no folder', () => {
    rmSync(file);
    expect(read()).toEqual({ found: 'nothing' });
    rmSync(folder, { recursive: true });
    expect(read()).toEqual({ found: 'nothing' });
  });

  const others = { found: 'refused', reason: 'others than the administrator can change it' };

  test.each([
    ['its group may write to it', () => chmodSync(file, 0o664)],
    ['everybody may write to it', () => chmodSync(file, 0o646)],
    ['its group may write to its folder', () => chmodSync(folder, 0o775)],
    ['everybody may write to its folder, even a sticky one', () => chmodSync(folder, 0o1757)],
    [
      'its folder is a link',
      () => {
        renameSync(folder, `${folder}-elsewhere`);
        symlinkSync(`${folder}-elsewhere`, folder);
      },
    ],
  ])('is refused when %s', (_what, spoil) => {
    spoil();
    expect(read()).toEqual(others);
  });

  test('is refused when somebody else owns it', () => {
    expect(read(me + 1)).toEqual(others);
  });

  test.each([
    [
      'a link',
      () => {
        renameSync(file, `${file}.elsewhere`);
        symlinkSync(`${file}.elsewhere`, file);
      },
    ],
    [
      'a folder',
      () => {
        rmSync(file);
        mkdirSync(file, { mode: 0o755 });
      },
    ],
    ['larger than any policy', () => writeFileSync(file, ' '.repeat(1024 * 1024 + 1))],
  ])('is refused when it is %s', (_what, spoil) => {
    spoil();
    expect(read()).toEqual({ found: 'refused', reason: expect.stringMatching(/^it can’t be read/) });
  });
});

describe('on Windows a policy', () => {
  test('is refused when whoever runs Holdfast may write to it', () => {
    expect(readPolicyFile(file, 0, 'win32')).toEqual({
      found: 'refused',
      reason: 'others than the administrator can change it',
    });
  });

  test('is none when there is no file', () => {
    rmSync(file);
    expect(readPolicyFile(file, 0, 'win32')).toEqual({ found: 'nothing' });
  });

  test('is read when they may not', () => {
    chmodSync(file, 0o444);
    chmodSync(path.dirname(folder), 0o755);
    expect(asAnybody(() => readPolicyFile(file, 0, 'win32'))).toMatchObject({ found: 'text' });
  });
});

/** Root may write to everything, so what it does here is done as `nobody`. */
function asAnybody<T>(act: () => T): T {
  if (me === 0) process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    if (me === 0) process.seteuid?.(0);
  }
}
