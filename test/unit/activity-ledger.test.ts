import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { activityAsCsv, activityAsJson } from '../../electron/activity/activity-export.ts';
import { entriesPerSegment } from '../../electron/activity/activity-file.ts';
import { ActivityLedger, type Named } from '../../electron/activity/activity-ledger.ts';
import { recordedAddress } from '../../electron/activity/recorded-address.ts';

let folder: string;
let mayWrite: boolean;
let setAside: string[];
let accounts: Record<string, Named>;

const ada = '8b5fbb8e-5c9d-4d62-9b53-6f2f3f8f1a01';
const visitor = '8b5fbb8e-5c9d-4d62-9b53-6f2f3f8f1a02';

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-activity-')), 'activity');
  mayWrite = true;
  setAside = [];
  accounts = {
    [ada]: { name: 'Ada', providerId: 'demo', isForThisRunOnly: false },
    [visitor]: { name: 'Visitor', providerId: 'demo', isForThisRunOnly: true },
  };
});

function open(): ActivityLedger {
  const parts = {
    folder,
    account: (id: string) => accounts[id],
    mayWrite: () => mayWrite,
    onSetAside: (name: string) => setAside.push(name),
    nowMs: () => 1_000,
  };
  const ledger = new ActivityLedger(parts);
  ledger.load();
  return ledger;
}

const kinds = (ledger: ActivityLedger) => ledger.read(null, null, 200).entries.map(({ kind }) => kind);
const newer = () => path.join(folder, 'activity-newer.jsonl');

describe('the ledger', () => {
  test('keeps of a call no more of its address than may be kept, in memory and on the disk', () => {
    const ledger = open();
    const call = {
      method: 'GET' as const,
      url: 'https://api.test/me?key=s3cret',
      status: 200,
      durationMs: 1,
    };
    ledger.record({ kind: 'api-called', accountId: ada, call });
    const kept = () => ledger.read(null, null, 1).entries[0]?.call?.url;
    expect(kept()).toBe('https://api.test/me');
    ledger.flush();
    expect(kept()).toBe('https://api.test/me');
    expect(readFileSync(newer(), 'utf8')).not.toContain('s3cret');
  });

  test('tells what happened, the newest first, with the account as it was called then', () => {
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: ada });
    accounts[ada] = { name: 'Work', providerId: 'demo', isForThisRunOnly: false };
    ledger.record({ kind: 'refreshed', accountId: ada });
    expect(ledger.read(null, null, 10)).toMatchObject({
      hasMore: false,
      entries: [
        { sequence: 2, kind: 'refreshed', accountName: 'Work', providerId: 'demo' },
        { sequence: 1, kind: 'connected', accountName: 'Ada', atMs: 1_000 },
      ],
    });
  });

  test('goes on where the last run ended', () => {
    const first = open();
    first.record({ kind: 'connected', accountId: ada });
    first.flush();
    const second = open();
    second.record({ kind: 'refreshed', accountId: ada });
    expect(second.state.getState().lastSequence).toBe(1);
    second.flush();
    expect(second.state.getState().lastSequence).toBe(2);
    expect(kinds(open())).toEqual(['refreshed', 'connected']);
  });

  test('gives pages, and of one account where asked', () => {
    const ledger = open();
    for (let count = 0; count < 10; count += 1)
      ledger.record({ kind: 'refreshed', ...(count % 2 === 0 ? { accountId: ada } : {}) });
    const first = ledger.read(ada, null, 3);
    expect([first.entries.map(({ sequence }) => sequence), first.hasMore]).toEqual([[9, 7, 5], true]);
    const rest = ledger.read(ada, 5, 3);
    expect([rest.entries.map(({ sequence }) => sequence), rest.hasMore]).toEqual([[3, 1], false]);
  });

  test('writes nothing of an account that is kept for this run only, and tells it all the same', () => {
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: visitor });
    ledger.record({ kind: 'connected', accountId: ada });
    ledger.flush();
    expect(readFileSync(newer(), 'utf8')).not.toContain('Visitor');
    expect(ledger.read(null, null, 10).entries.map(({ accountName }) => accountName)).toEqual([
      'Ada',
      'Visitor',
    ]);
    expect(open().read(visitor, null, 10).entries).toEqual([]);
  });

  test('can be read by its owner alone', () => {
    open().record({ kind: 'connected', accountId: ada });
    expect(statSync(newer()).mode & 0o777).toBe(0o600);
  });

  test('leaves out a line that was torn by a power cut, and goes on after it', () => {
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: ada });
    ledger.flush();
    appendFileSync(newer(), '{"sequence":2,"atMs":1000,"kind":"refr');
    const next = open();
    next.record({ kind: 'exported', count: 1 });
    expect(kinds(open())).toEqual(['exported', 'connected']);
  });

  /** Found by the fuzzing: such an entry could be read, and no export be made of it. */
  const ofNoTime = {
    ...{ sequence: 7, atMs: 1e17, kind: 'exported', accountId: null, accountName: '', providerId: null },
    ...{ cause: null, call: null, scopes: null, count: null },
  };

  test.each([
    ...['{}', 'null', '\u0000\u0000', '{"sequence":7,"kind":"from-the-future"}'],
    JSON.stringify(ofNoTime),
  ])('leaves out a line that it does not know (%j), and no other', (line) => {
    open().record({ kind: 'connected', accountId: ada });
    appendFileSync(newer(), `${line}\n`);
    open().record({ kind: 'exported' });
    expect(kinds(open())).toEqual(['exported', 'connected']);
  });

  test('that is no ledger at all is set aside whole and told of, and another one is begun', () => {
    open().record({ kind: 'connected', accountId: ada });
    writeFileSync(newer(), 'nonsense\nand more of it\n');
    const ledger = open();
    ledger.record({ kind: 'exported' });
    expect(kinds(open())).toEqual(['exported']);
    expect(setAside).toEqual([expect.stringMatching(/^activity-newer\.broken-.+\.jsonl$/)]);
    expect(readFileSync(path.join(folder, setAside[0] ?? ''), 'utf8')).toBe('nonsense\nand more of it\n');
  });

  test('holds what the disk does not take, and writes it when it does', () => {
    mkdirSync(path.dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: ada });
    expect(kinds(ledger)).toEqual(['connected']);
    writeFileSync(`${folder}-away`, '');
    folder = `${folder}-other`;
    mayWrite = false;
    const held = open();
    held.record({ kind: 'connected', accountId: ada });
    expect(() => readdirSync(folder)).toThrow('ENOENT');
    mayWrite = true;
    held.flush();
    expect(kinds(open())).toEqual(['connected']);
  });

  test('is capped: of two segments the older goes, and no line is ever written anew', () => {
    const ledger = open();
    const total = entriesPerSegment * 3 + 10;
    const startedMs = performance.now();
    for (let count = 0; count < total; count += 1) {
      ledger.record({ kind: 'refreshed', accountId: ada });
      if (count % 100 === 99) ledger.flush();
    }
    ledger.flush();
    const perEntryMs = (performance.now() - startedMs) / total;
    const readAtMs = performance.now();
    expect(ledger.read(null, null, 50).entries).toHaveLength(50);
    const pageMs = performance.now() - readAtMs;
    const kept = ledger.all(null);
    expect(kept.length).toBeLessThanOrEqual(entriesPerSegment * 2 + 100);
    expect(kept.length).toBeGreaterThan(entriesPerSegment);
    expect(kept.at(-1)?.sequence).toBe(total);
    console.log(
      `activity: ${perEntryMs.toFixed(3)} ms per entry in batches of 100, a page of 50 out of ${kept.length} in ${pageMs.toFixed(1)} ms`,
    );
  });

  test('once cleared holds one entry, which says so', () => {
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: ada });
    ledger.clear();
    expect(kinds(ledger)).toEqual(['activity-cleared']);
    expect(kinds(open())).toEqual(['activity-cleared']);
  });
});

describe('the address of a call', () => {
  test.each([
    ['https://api.example/user/repos?access_token=secret#x', 'https://api.example/user/repos'],
    ['https://ada:secret@api.example/me', 'https://api.example/me'],
    ['https://api.example/bot123456:AAF8s0m3T0k3nWithL0tsOfM1x3dChars/send', 'https://api.example/…/send'],
    [`https://api.example/files/${'x'.repeat(60)}`, 'https://api.example/files/…'],
    [`https://api.example/users/${ada}`, `https://api.example/users/${ada}`],
    ['https://api.example/repos/holdfast/issues/12', 'https://api.example/repos/holdfast/issues/12'],
    ['no address', ''],
  ])('%s is kept as %s', (url, kept) => {
    expect(recordedAddress(url)).toBe(kept);
  });
});

describe('an export of the ledger', () => {
  test('in JSON reads back as it was', () => {
    const ledger = open();
    ledger.record({ kind: 'connected', accountId: ada });
    expect(JSON.parse(activityAsJson(ledger.all(null)))).toEqual(ledger.all(null));
  });

  test('in CSV quotes what must be, and no cell is run by a spreadsheet', () => {
    accounts[ada] = { name: '=HYPERLINK("http://evil","x")', providerId: 'demo', isForThisRunOnly: false };
    const ledger = open();
    const call = { method: 'GET', url: 'https://api.example/a,b', status: 200, durationMs: 12 };
    ledger.record({ kind: 'api-called', accountId: ada, call });
    const [header, row, end] = activityAsCsv(ledger.all(null)).split('\r\n');
    expect(header?.split(',')).toHaveLength(14);
    expect(row).toBe(
      `1,1970-01-01T00:00:01.000Z,api-called,"'=HYPERLINK(""http://evil"",""x"")",${ada},demo,,GET,"https://api.example/a,b",200,12,,,`,
    );
    expect(end).toBe('');
  });
});
