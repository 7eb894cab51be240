import * as v from 'valibot';
import { activityEntrySchema } from '../activity/activity-entry.ts';

export const activityEntryViewSchema = activityEntrySchema;
/** A page of the ledger, the newest entry first. */
export const activityPageSchema = v.strictObject({
  entries: v.array(activityEntrySchema),
  hasMore: v.boolean(),
});
export const activityViewSchema = v.strictObject({
  /** Of the newest entry; 0 while there is none. Grows with every entry. */
  lastSequence: v.number(),
});
