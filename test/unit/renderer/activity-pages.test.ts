import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../renderer/activity/activity-days.ts';
import { type ActivityPages, withNewest, withOlder } from '../../../renderer/activity/activity-pages.ts';
import { dayMs, minuteMs, nowMs } from './account-of.ts';
import { entryOf } from './activity-entry-of.ts';

/** A page from one sequence number down to another. */
function page(from: number, to: number, hasMore: boolean): ActivityPages {
  const entries = Array.from({ length: from - to + 1 }, (_, index) => entryOf({ sequence: from - index }));
  return { entries, hasMore };
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

  it('begin anew when there was more than a page between, so that there is never a gap', () => {
    const known = page(10, 8, true);
    expect(shown(withNewest(known, page(20, 18, true)))).toEqual([20, 19, 18]);
  });

  it('begin anew when the ledger was cleared', () => {
    expect(shown(withNewest(page(10, 8, true), page(11, 11, false)))).toEqual([11]);
    expect(shown(withNewest(page(10, 8, true), { entries: [], hasMore: false }))).toEqual([]);
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
