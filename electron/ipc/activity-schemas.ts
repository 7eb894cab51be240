import * as v from 'valibot';
import { activityEntrySchema } from '../activity/activity-entry.ts';
import { activityGroups, activityKinds } from '../activity/activity-kinds.ts';
import { errorCodes } from '../errors/error-codes.ts';
import { providerIdSchema } from './field-schemas.ts';

export const activityEntryViewSchema = activityEntrySchema;
/** A page of the ledger, the newest entry first. */
export const activityPageSchema = v.strictObject({
  entries: v.array(activityEntrySchema),
  hasMore: v.boolean(),
  /** How many entries the filter lets through, on all pages. */
  matching: v.number(),
  /** How many entries there are of the account, or of all. */
  total: v.number(),
});
export const activityViewSchema = v.strictObject({
  /** Of the newest entry; 0 while there is none. Grows with every entry. */
  lastSequence: v.number(),
});

const momentSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const upTo = <T extends v.GenericSchema>(most: number, item: T) => v.pipe(v.array(item), v.maxLength(most));

/** A word that is looked for, with what is shown by it. */
const searchedWordSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kinds: upTo(activityKinds.length, v.picklist(activityKinds)),
  causes: upTo(errorCodes.length, v.picklist(errorCodes)),
  providerIds: upTo(200, providerIdSchema),
  scopes: upTo(500, v.pipe(v.string(), v.maxLength(200))),
  statuses: upTo(100, v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(100), v.maxValue(999)))),
});

/** Which entries are wanted, beside the account. */
export const activityFilterSchema = v.strictObject({
  groups: upTo(activityGroups.length, v.picklist(activityGroups)),
  onlyFailures: v.boolean(),
  sinceMs: v.nullable(momentSchema),
  words: upTo(8, searchedWordSchema),
});

export const activityCountsSchema = v.strictObject({
  /** The oldest first, without a gap. */
  counts: v.array(
    v.strictObject({
      fromMs: v.number(),
      untilMs: v.number(),
      calls: v.number(),
      renewals: v.number(),
      failures: v.number(),
    }),
  ),
});
