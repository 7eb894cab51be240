import * as v from 'valibot';
import { activityCountsSchema, activityFilterSchema, activityPageSchema } from './activity-schemas.ts';
import { accountIdSchema, nothingSchema } from './field-schemas.ts';

/** The ledger of what was done with the accounts. */
export const activityRequests = {
  /** @param beforeSequence the page begins with the entry before this one; null begins with the newest */
  readActivity: {
    input: v.strictObject({
      accountId: v.nullable(accountIdSchema),
      beforeSequence: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(200)),
      filter: v.optional(activityFilterSchema),
    }),
    output: activityPageSchema,
  },
  /** What happened by the hours of one day, by days, or as far back as anything goes. */
  readActivityCounts: {
    input: v.strictObject({
      accountId: v.nullable(accountIdSchema),
      days: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(45))),
    }),
    output: activityCountsSchema,
  },
  /** Asks where to, then writes all of it, or what the filter lets through. `written` is null when the person chose no place. */
  exportActivity: {
    input: v.strictObject({
      format: v.picklist(['json', 'csv']),
      accountId: v.nullable(accountIdSchema),
      filter: v.optional(activityFilterSchema),
    }),
    output: v.strictObject({
      written: v.nullable(v.strictObject({ fileName: v.string(), entries: v.number() })),
    }),
  },
  clearActivity: { input: nothingSchema, output: nothingSchema },
} as const;
