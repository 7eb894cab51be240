import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ActivityEntry } from '../../electron/activity/activity-entry.ts';
import { type ActivityFilter, everyEntry, isWanted } from '../../electron/activity/activity-filter.ts';
import { isFailure } from '../../electron/activity/activity-groups.ts';
import { activityKinds } from '../../electron/activity/activity-kinds.ts';
import { ActivityLedger } from '../../electron/activity/activity-ledger.ts';
import { entryOf } from './renderer/activity-entry-of.ts';

const called = (status: number | null) => ({
  method: 'GET',
  url: 'https://api.github.com/user/repos',
  status,
  durationMs: 12,
});
const word = (text: string, part: Partial<ActivityFilter['words'][number]> = {}) => ({
  ...{ text, kinds: [], causes: [], providerIds: [], scopes: [], statuses: [] },
  ...part,
});
const lets = (filter: Partial<ActivityFilter>, entry: ActivityEntry) =>
  isWanted(entry, { ...everyEntry, ...filter });

describe('the filter of the ledger', () => {
  const call = entryOf({ kind: 'api-called', call: called(404), atMs: 5_000 });

  test('lets everything through that it is not asked about', () => {
    expect(lets({}, call)).toBe(true);
  });

  test('takes what is asked of it together', () => {
    expect(lets({ groups: ['calls'], onlyFailures: true, sinceMs: 5_000 }, call)).toBe(true);
    expect(lets({ groups: ['renewals', 'calls'] }, call)).toBe(true);
    expect(lets({ groups: ['renewals'], onlyFailures: true }, call)).toBe(false);
    expect(lets({ groups: ['calls'], sinceMs: 5_001 }, call)).toBe(false);
    expect(lets({ onlyFailures: true }, entryOf({ kind: 'api-called', call: called(200) }))).toBe(false);
  });

  test('finds names, addresses and answers in any case, every word of them', () => {
    expect(lets({ words: [word('REPOS'), word('ada')] }, call)).toBe(true);
    expect(lets({ words: [word('404')] }, call)).toBe(true);
    expect(lets({ words: [word('repos'), word('grace')] }, call)).toBe(false);
    const scoped = entryOf({ kind: 'scopes-changed', scopes: { added: [], removed: ['gist'] } });
    expect(lets({ words: [word('gist')] }, scoped)).toBe(true);
  });

  test('finds what is shown by words that it does not know itself', () => {
    const failed = entryOf({ kind: 'refresh-failed', cause: 'SERVER_FAILED' });
    expect(lets({ words: [word('renewed', { kinds: ['refresh-failed'] })] }, failed)).toBe(true);
    expect(lets({ words: [word('problem', { causes: ['SERVER_FAILED'] })] }, failed)).toBe(true);
    expect(lets({ words: [word('Google', { providerIds: ['google'] })] }, failed)).toBe(true);
    expect(lets({ words: [word('not', { statuses: [404] })] }, call)).toBe(true);
    expect(lets({ words: [word('answer', { statuses: [null] })] }, call)).toBe(false);
    const scoped = entryOf({ kind: 'scopes-changed', scopes: { added: ['repo'], removed: [] } });
    expect(lets({ words: [word('repositories', { scopes: ['repo'] })] }, scoped)).toBe(true);
    // A call is shown by its address, not by the words for its kind.
    expect(lets({ words: [word('was', { kinds: ['api-called'] })] }, call)).toBe(false);
  });
});

describe('a failure', () => {
  test('is what did not go as it should', () => {
    const kinds = activityKinds.filter((kind) => isFailure(entryOf({ kind })));
    expect(kinds).toEqual([
      'consent-failed',
      'refresh-failed',
      'grant-ended',
      'revocation-waits',
      'revocation-failed',
      'unlock-failed',
      'file-set-aside',
      'link-refused',
    ]);
    expect(isFailure(entryOf({ kind: 'consent-failed', cause: 'AUTHORIZATION_CANCELLED' }))).toBe(false);
    expect(isFailure(entryOf({ kind: 'imported', cause: 'STORAGE_WRITE_FAILED' }))).toBe(true);
  });

  test('judges a call by its answer', () => {
    const failing = [null, 200, 304, 400, 503].filter((status) =>
      isFailure(entryOf({ kind: 'api-called', call: called(status) })),
    );
    expect(failing).toEqual([null, 400, 503]);
  });
});

describe('a ledger of 5,000 entries', () => {
  const ada = '8b5fbb8e-5c9d-4d62-9b53-6f2f3f8f1a01';
  let ledger: ActivityLedger;
  beforeAll(() => {
    const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-activity-')), 'activity');
    const account = () => ({ name: 'Ada', providerId: 'demo', isForThisRunOnly: false });
    const parts = { folder, account, mayWrite: () => true, onSetAside: () => undefined };
    let atMs = 0;
    ledger = new ActivityLedger({ ...parts, nowMs: () => (atMs += 1_000) });
    for (let count = 0; count < 5_000; count += 1) {
      if (count % 50 === 0) ledger.record({ kind: 'api-called', accountId: ada, call: called(503) });
      else if (count % 2 === 0) ledger.record({ kind: 'api-called', accountId: ada, call: called(200) });
      else ledger.record({ kind: 'refreshed', ...(count % 3 === 0 ? { accountId: ada } : {}) });
    }
    ledger.flush();
  });

  test('is paged through a filter without a gap and without a double, and says how much there is', () => {
    const filter: ActivityFilter = { ...everyEntry, groups: ['calls'], onlyFailures: true };
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: ReturnType<ActivityLedger['read']> = ledger.read(ada, before, 30, filter);
      expect(page).toMatchObject({ matching: 100, total: 3_333 });
      seen.push(...page.entries.map(({ sequence }) => sequence));
      before = page.hasMore ? (page.entries.at(-1)?.sequence ?? null) : null;
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => 4_951 - index * 50));
  });

  test('takes in what is not on the disk yet, in its place', () => {
    ledger.record({ kind: 'refreshed', accountId: ada });
    const { entries, matching } = ledger.read(ada, null, 1, { ...everyEntry, groups: ['renewals'] });
    expect([entries[0]?.sequence, matching]).toEqual([5_001, 834]);
  });

  test('is read again in no time', () => {
    const startedMs = performance.now();
    for (let count = 0; count < 10; count += 1)
      ledger.read(null, null, 200, { ...everyEntry, words: [word('nowhere'), word('to be found')] });
    const perReadMs = (performance.now() - startedMs) / 10;
    console.log(`activity: a page of nothing out of 5,000 entries in ${perReadMs.toFixed(1)} ms`);
    expect(perReadMs).toBeLessThan(200);
  });

  test('gives an export of what the filter lets through, the oldest first', () => {
    const kept = ledger.all(ada, { ...everyEntry, sinceMs: 4_901_000, onlyFailures: true });
    expect(kept.map(({ sequence }) => sequence)).toEqual([4_901, 4_951]);
  });
});
