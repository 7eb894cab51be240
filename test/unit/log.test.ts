import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { internalError } from '../../electron/log/internal-error.ts';
import { Log, logLine } from '../../electron/log/log.ts';
import { maskedText } from '../../electron/log/masked-text.ts';

const newFolder = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-log-')), 'logs');

describe('the log', () => {
  test('holds one JSON line per event, which its owner alone may read', () => {
    const log = new Log(newFolder());
    log.write('storage', { state: 'ready' });
    log.write('request-failed', { request: 'callApi', code: 'SERVER_FAILED', durationMs: 3 });
    const lines = readFileSync(log.path, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'storage', state: 'ready' },
      { event: 'request-failed', request: 'callApi', code: 'SERVER_FAILED', durationMs: 3 },
    ]);
    expect(statSync(log.path).mode & 0o777).toBe(0o600);
  });

  test('takes what nobody is to wait for in the order and at the time of its happening', async () => {
    const log = new Log(newFolder());
    const told = () => (existsSync(log.path) ? readFileSync(log.path, 'utf8').trim().split('\n') : []);
    log.writeSoon('refreshed', {});
    expect(told()).toEqual([]);
    const wroteAtMs = Date.now();
    while (Date.now() < wroteAtMs + 5);
    log.write('storage', { state: 'ready' });
    log.writeSoon('refreshed', {});
    await nextTurn();
    const lines = told().map((line) => JSON.parse(line));
    expect(lines.map(({ event }) => event)).toEqual(['refreshed', 'storage', 'refreshed']);
    expect(Date.parse(lines[0].at)).toBeLessThan(Date.parse(lines[1].at));
  });

  test('keeps two files of half a megabyte at most', () => {
    const log = new Log(newFolder());
    for (let count = 0; count < 25_000; count += 1) log.write('storage', { state: 'ready' });
    const folder = path.dirname(log.path);
    expect(readdirSync(folder).sort()).toEqual(['holdfast.1.log', 'holdfast.log']);
    for (const name of readdirSync(folder))
      expect(statSync(path.join(folder, name)).size).toBeLessThan(530_000);
  });

  test('never fails whoever writes to it', () => {
    expect(() => new Log('/dev/null/nowhere').write('stopped', {})).not.toThrow();
  });

  test.each([
    ['a field that is not declared', { state: 'ready', token: 'secret' }],
    ['a word with more than a word in it', { state: 'ready access_token=secret' }],
    ['an object in the place of a word', { state: { token: 'secret' } }],
  ])('writes no field at all of an event with %s', (_name, fields) => {
    expect(JSON.parse(logLine('storage', fields as never))).toEqual({
      at: expect.any(String),
      event: 'storage',
      unfit: true,
    });
  });
});

describe('a fault of the app', () => {
  test('is told by its class and where it was, and by nothing of its message', () => {
    const secret = 'ya29.secret\n    at (evil.ts:1:1)';
    const told = internalError(new TypeError(secret, { cause: new Error(secret) }));
    expect(told.name).toBe('TypeError');
    expect(told.frames[0]).toMatch(/\(log\.test\.ts:\d+:\d+\)$/);
    expect(JSON.stringify(told)).not.toMatch(/secret|evil/);
    expect(JSON.parse(logLine('internal-error', told))).toMatchObject(told);
  });

  test.each([['a thrown text'], [undefined], [{ message: 'secret' }]])(
    'that is no error (%j) is told by its type',
    (thrown) => {
      expect(internalError(thrown)).toEqual({ name: typeof thrown, frames: [] });
    },
  );
});

test.each([
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'gho_16C7e42F292c6912E7710c838347Ae178B4a',
  'ya29.a0AfH6SMBx-secret',
  '1//0gLt6secretsecret',
  'GOCSPX-holdfastcanary',
  'mF9h3Kd82LmPq7Zt5Xw1Vb4Nc6',
])('what looks like a secret is masked wherever it stands: %s', (secret) => {
  for (const text of [secret, `"${secret}"`, `before ${secret} after`, `token=${secret}`])
    expect(maskedText(text)).not.toContain(secret);
});
