import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '../../electron/accounts/account.ts';
import { keepRecord } from '../../electron/accounts/keep-record.ts';
import { AppError } from '../../electron/errors/app-error.ts';
import { someAccount } from '../support/app/some-account.ts';
import { arm, disarm } from '../support/conformance/faulty-disk.ts';
import { openAccounts } from '../support/conformance/stored-accounts.ts';

const ada = account('ada', 1);
const grace = account('grace', 2);
const alan = account('alan', 3);

let vault: string;
let stored: ReturnType<typeof openAccounts>;

function account(subject: string, connectedAtMs: number): Account {
  const id = crypto.randomUUID();
  return someAccount({ id, subject, displayName: subject, connectedAtMs, consentedAtMs: connectedAtMs });
}

const open = () => {
  stored = openAccounts(vault);
  return stored;
};
const listed = () => open().names();

beforeEach(async () => {
  vault = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-index-')), 'vault');
  open();
  await stored.keep(ada);
  await stored.keep(grace);
});

describe('the backup of the index', () => {
  test('is the index as it was before its last write', async () => {
    const before = readFileSync(stored.indexFile, 'utf8');
    await stored.keep(alan);
    expect(readFileSync(stored.backupFile, 'utf8')).toBe(before);
    expect(readFileSync(stored.indexFile, 'utf8')).not.toBe(before);
  });

  test('costs no second writing: it is the same file under another name', async () => {
    const { ino } = statSync(stored.indexFile);
    await stored.keep(alan);
    expect(statSync(stored.backupFile).ino).toBe(ino);
    expect(readdirSync(vault).sort()).toEqual(['accounts', 'accounts.backup.json', 'accounts.json']);
  });

  test.each(['', '{', 'null', '{"schemaVersion":3,"value":[]}', '\u0000\u0000\u0000'])(
    'takes the place of an index that is broken (%j), which is set aside',
    async (content) => {
      await stored.keep(alan);
      writeFileSync(stored.indexFile, content);
      expect(listed()).toEqual(expect.arrayContaining(['ada', 'grace']));
      expect(stored.restored).toEqual(['accounts']);
      expect(stored.setAside).toHaveLength(1);
      expect(readFileSync(path.join(vault, stored.setAside[0] ?? ''), 'utf8')).toBe(content);
      open();
      expect([stored.restored, stored.setAside]).toEqual([[], []]);
    },
  );

  test('takes the place of an index that is gone, and what it lacks comes back from the account files', async () => {
    await stored.keep(alan);
    rmSync(stored.indexFile);
    expect(listed()).toEqual(['ada', 'grace', 'alan']);
    expect(stored.restored).toEqual(['accounts']);
    expect(stored.noticed()).toEqual(['STORAGE_ACCOUNT_RECOVERED']);
  });

  test('of a newer version refuses like the index itself, and nothing is set aside or written over', () => {
    const newer = readFileSync(stored.backupFile, 'utf8').replace(
      /"schemaVersion":\s*4/,
      '"schemaVersion": 99',
    );
    writeFileSync(stored.backupFile, newer);
    writeFileSync(stored.indexFile, '{');
    expect(listed()).toEqual([]);
    expect(stored.noticed()).toEqual(['STORAGE_FILE_NEWER']);
    expect(() => stored.accounts.save(alan)).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_NEWER' }));
    expect(readFileSync(stored.indexFile, 'utf8')).toBe('{');
    expect(readFileSync(stored.backupFile, 'utf8')).toBe(newer);
  });

  test('of a newer version is set aside by the next write beside an index that can be read, not written over', () => {
    const newer = readFileSync(stored.backupFile, 'utf8').replace(
      /"schemaVersion":\s*4/,
      '"schemaVersion": 99',
    );
    writeFileSync(stored.backupFile, newer);
    expect(listed()).toEqual(['ada', 'grace']);
    stored.accounts.save(alan);
    expect(readFileSync(path.join(vault, stored.setAside[0] ?? ''), 'utf8')).toBe(newer);
  });

  test.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link to nowhere', (file: string) => symlinkSync('nowhere-at-all', file)],
  ])('that is %s is set aside by the next write, and so is an index that is', async (_what, make) => {
    for (const file of [stored.backupFile, stored.indexFile]) {
      rmSync(file);
      make(file);
      open().accounts.save(alan);
      expect(stored.setAside).toHaveLength(1);
      expect(lstatSync(path.join(vault, stored.setAside[0] ?? '')).isFile()).toBe(false);
      expect(listed()).toEqual(['ada', 'grace', 'alan']);
    }
  });

  test('that is broken is set aside by the next write, not written over', async () => {
    writeFileSync(stored.backupFile, '{');
    await open().keep(alan);
    expect(stored.setAside).toEqual([expect.stringMatching(/^accounts\.backup\.broken-/)]);
    expect(listed()).toEqual(['ada', 'grace', 'alan']);
  });
});

describe('an index that is lost with its backup', () => {
  test('is made again from the account files, with everything it knew', () => {
    const labelled = { ...ada, label: 'Work', needsReconsent: null };
    stored.accounts.save(labelled);
    keepRecord(stored, ada.id);
    for (const file of [stored.indexFile, stored.backupFile]) writeFileSync(file, '{');
    expect(open().accounts.list()).toEqual([labelled, grace]);
    expect(stored.noticed()).toEqual(['STORAGE_ACCOUNT_RECOVERED']);
    expect(stored.accounts.get(ada.id).label).toBe('Work');
    expect(open().accounts.list()).toEqual([labelled, grace]);
    expect(stored.noticed()).toEqual([]);
  });

  test('has no place for a file that only looks like an account, and leaves it alone', () => {
    const notes = path.join(vault, 'accounts', 'notes.json');
    writeFileSync(notes, 'of my own');
    rmSync(stored.indexFile);
    rmSync(stored.backupFile);
    expect(listed()).toEqual(['ada', 'grace']);
    expect(readFileSync(notes, 'utf8')).toBe('of my own');
  });
});

describe('an account that was kept, but not named by the index', () => {
  test('is taken in with its tokens, and said', async () => {
    await stored.secrets.save(alan.id, { ...(await stored.secrets.load(ada.id)) }, 'key-store', alan);
    expect(listed()).toEqual(['ada', 'grace', 'alan']);
    expect(stored.noticed()).toEqual(['STORAGE_ACCOUNT_RECOVERED']);
    expect((await stored.secrets.load(alan.id)).secrets.accessToken).toBe('at-ada');
  });

  test('is left alone where the index can not be read by this version', async () => {
    await stored.secrets.save(alan.id, await stored.secrets.load(ada.id), 'key-store', alan);
    const newer = readFileSync(stored.indexFile, 'utf8').replace(
      /"schemaVersion":\s*4/,
      '"schemaVersion": 99',
    );
    writeFileSync(stored.indexFile, newer);
    expect(listed()).toEqual([]);
    expect(readFileSync(stored.indexFile, 'utf8')).toBe(newer);
    expect(existsSync(stored.fileOf(alan))).toBe(true);
  });
});

describe('a removal', () => {
  test('that ended before the file was gone is brought to its end, and nobody comes back', () => {
    stored.accounts.remove(ada.id);
    expect(existsSync(stored.fileOf(ada))).toBe(true);
    expect(listed()).toEqual(['grace']);
    expect(existsSync(stored.fileOf(ada))).toBe(false);
    expect(stored.accounts.removed).toEqual([]);
    expect(stored.noticed()).toEqual([]);
  });

  test('leaves no trace in index, backup or folder', () => {
    stored.accounts.remove(ada.id);
    open();
    for (const file of [stored.indexFile, stored.backupFile])
      expect(readFileSync(file, 'utf8')).not.toContain('"subject": "ada"');
    expect(readdirSync(path.join(vault, 'accounts'))).toEqual([`${grace.id}.json`]);
  });

  test.each(['../../outside/kept', '../kept', 'a/b', '..'])(
    'of %j, as somebody wrote it there, removes nothing outside of the folder of accounts',
    (name) => {
      const outside = [path.join(vault, '../outside/kept.json'), path.join(vault, 'kept.json')];
      mkdirSync(path.join(vault, '../outside'), { recursive: true });
      for (const file of outside) writeFileSync(file, '{}');
      const index = JSON.parse(readFileSync(stored.indexFile, 'utf8'));
      index.value.removed = [name];
      writeFileSync(stored.indexFile, JSON.stringify(index));
      expect(listed()).toContain('grace');
      for (const file of outside) expect(existsSync(file)).toBe(true);
      expect(() => stored.secrets.remove(name)).toThrow(AppError);
    },
  );

  test('stays in mind while its file can not be removed', () => {
    stored.accounts.remove(ada.id);
    arm({ fault: 'EPERM', at: 1, only: 'rmSync', within: stored.fileOf(ada) });
    expect(listed()).toEqual(['grace']);
    expect(stored.accounts.removed).toEqual([ada.id]);
    disarm();
    expect(listed()).toEqual(['grace']);
    expect(existsSync(stored.fileOf(ada))).toBe(false);
    expect(stored.accounts.removed).toEqual([]);
  });
});

test('a consent that the index did not come to know is taken from the account file', async () => {
  const again = { ...ada, clientId: 'another', consentedAtMs: 9, grantedScopes: ['more'] };
  await stored.secrets.save(ada.id, await stored.secrets.load(ada.id), 'key-store', again);
  open();
  expect(stored.accounts.get(ada.id).clientId).toBe(ada.clientId);
  stored.secrets.inspect(ada.id);
  expect(stored.accounts.get(ada.id)).toEqual(again);
  expect(open().accounts.get(ada.id)).toEqual(again);
  expect((await stored.secrets.load(ada.id)).secrets.accessToken).toBe('at-ada');
});

test('what writes left that were ended half-way is swept at the start, and nothing that is not ours', () => {
  const ours = ['accounts.json.tmp-1234567890abcdef', `accounts/${ada.id}.json.tmp-00000000000000ff`];
  const theirs = [
    'accounts.json.tmp-backup',
    'notes.tmp-1234567890abcdef',
    'accounts.json.tmp-1234567890abcdeg',
  ];
  for (const name of [...ours, ...theirs]) writeFileSync(path.join(vault, name), 'half');
  open();
  const left = readdirSync(vault, { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => ours.includes(name))).toEqual([]);
  expect(left).toEqual(expect.arrayContaining(theirs));
});
