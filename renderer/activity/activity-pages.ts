import type { ActivityEntryView } from '../../electron/ipc/contract.ts';

/** What was read of the ledger so far, the newest first and without a gap. */
export interface ActivityPages {
  entries: readonly ActivityEntryView[];
  hasMore: boolean;
  /** How much the filter lets through, read or not. */
  matching: number;
  /** How much there is without a filter. */
  total: number;
}

/** With the newest page, read again. It stands alone where it is all there is, or where it does not reach what was read before. */
export function withNewest(known: ActivityPages | null, page: ActivityPages): ActivityPages {
  const newest = known?.entries[0];
  const reaches = newest && page.entries.some(({ sequence }) => sequence === newest.sequence);
  if (!known || !reaches || !page.hasMore) return page;
  const added = page.entries.filter(({ sequence }) => sequence > newest.sequence);
  const { matching, total } = page;
  if (added.length === 0 && known.matching === matching && known.total === total) return known;
  return { ...known, matching, total, entries: [...added, ...known.entries] };
}

/** With the page before the oldest entry. Nothing changes when that entry is another one by now. */
export function withOlder(
  known: ActivityPages,
  page: ActivityPages,
  beforeSequence: number | undefined,
): ActivityPages {
  if (known.entries.at(-1)?.sequence !== beforeSequence) return known;
  return { ...page, entries: [...known.entries, ...page.entries] };
}
