import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../renderer/activity/activity-days.ts';
import { type ActivityPages, withNewest, withOlder } from '../../../renderer/activity/activity-pages.ts';
import { runsOf } from '../../../renderer/activity/activity-runs.ts';
import { dayMs, minuteMs, nowMs } from './account-of.ts';
import { entryOf } from './activity-entry-of.ts';

/** A page from one sequence number down to another. */
function page(from: number, to: number, hasMore: boolean): ActivityPages {
  const entries = Array.from({ length: from - to + 1 }, (_, index) => entryOf({ sequence: from - index }));
  return { entries, hasMore, matching: 12, total: 30 };
}
const shown = ({ entries }: ActivityPages) => entries.map(({ sequence }) => sequence);

describe('the pages of the ledger', () => {
  it('grow at their top when the newest page is read again', () => {
    const known = withOlder(page(10, 8, true), page(7, 5, true), 8);
    expect(shown(withNewest(known, page(12, 10, true)))).toEqual([12, 11, 10, 9, 8, 7, 6, 5]);
  });

  it('stay the same object when nothing is new, so that nothing is drawn again', () => {
    const known = page(10, 8, true);
    expect(withNewest(known, page(10, 8, true))).toBe(known);
  });

  it('say anew how much there is, when something came that the filter holds back', () => {
    const known = page(10, 8, true);
    const told = withNewest(known, { ...page(10, 8, true), total: 31 });
    expect(told).toMatchObject({ matching: 12, total: 31, entries: known.entries });
  });

  it('begin anew when there was more than a page between, so that there is never a gap', () => {
    const known = page(10, 8, true);
    expect(shown(withNewest(known, page(20, 18, true)))).toEqual([20, 19, 18]);
  });

  it('begin anew when the ledger was cleared', () => {
    expect(shown(withNewest(page(10, 8, true), page(11, 11, false)))).toEqual([11]);
    expect(
      shown(withNewest(page(10, 8, true), { entries: [], hasMore: false, matching: 0, total: 0 })),
    ).toEqual([]);
  });

  it('take an older page only where it belongs', () => {
    const known = page(10, 8, true);
    expect(withOlder(known, page(7, 7, false), 8)).toMatchObject({ hasMore: false });
    expect(withOlder(known, page(5, 4, false), 6)).toBe(known);
  });
});

describe('the days of the ledger', () => {
  const noon = entryOf({ sequence: 3, atMs: nowMs });
  const morning = entryOf({ sequence: 2, atMs: nowMs - 60 * minuteMs });
  const yesterday = entryOf({ sequence: 1, atMs: nowMs - dayMs });

  it('hold what happened on the same day, in the order of the ledger', () => {
    const days = groupByDay([noon, morning, yesterday]);
    expect(days.map(({ entries }) => entries.map(({ sequence }) => sequence))).toEqual([[3, 2], [1]]);
  });

  it('keep their keys when entries are added, so that rows are not made anew', () => {
    const before = groupByDay([morning, yesterday]).map(({ key }) => key);
    expect(groupByDay([noon, morning, yesterday]).map(({ key }) => key)).toEqual(before);
  });

  it('are one each, also when the clock was put back meanwhile', () => {
    expect(groupByDay([noon, yesterday, morning])).toHaveLength(2);
  });
});

describe('entries in a row that say the same', () => {
  const call = { method: 'GET', url: 'https://api.example/user', status: 200, durationMs: 10 };
  const called = (sequence: number, part = {}) =>
    entryOf({ sequence, kind: 'api-called', call: { ...call, durationMs: sequence, ...part } });
  const folded = (...entries: ReturnType<typeof entryOf>[]) =>
    runsOf(entries).map((run) => run.entries.map(({ sequence }) => sequence));

  it('are put together from three on, however long each took', () => {
    expect(folded(called(9), called(8), called(7), entryOf({ sequence: 6 }))).toEqual([[9, 8, 7], [6]]);
    expect(folded(called(9), called(8))).toEqual([[9], [8]]);
  });

  it('stay apart where anything that is shown differs', () => {
    expect(folded(called(9), called(8), called(7, { status: 404 }), called(6))).toHaveLength(4);
    const other = { ...called(7), accountId: '00000000-0000-4000-8000-000000000002' };
    expect(folded(called(9), called(8), other)).toHaveLength(3);
  });

  it('keep their key when a newer one is added, so that an opened one stays open', () => {
    const run = [called(9), called(8), called(7)];
    expect(runsOf([called(10), ...run])[0]?.key).toBe(runsOf(run)[0]?.key);
  });
});
