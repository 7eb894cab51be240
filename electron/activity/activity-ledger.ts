import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActivityEntry, ActivityKind } from './activity-entry.ts';

/** What a caller knows of an entry; the rest is filled in. */
export type ActivityNote = { kind: ActivityKind } & Partial<
  Omit<ActivityEntry, 'sequence' | 'atMs' | 'kind'>
>;

/** What was done with the accounts, in order: kept on this computer alone, capped. */
export class ActivityLedger {
  readonly state: StoreApi<{ lastSequence: number }> = createStore(() => ({ lastSequence: 0 }));
}
