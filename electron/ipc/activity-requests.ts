import * as v from 'valibot';
import { activityPageSchema } from './activity-schemas.ts';
import { accountIdSchema, nothingSchema } from './field-schemas.ts';

/** The ledger of what was done with the accounts. */
export const activityRequests = {
  /** @param beforeSequence the page begins with the entry before this one; null begins with the newest */
  readActivity: {
    input: v.strictObject({
      accountId: v.nullable(accountIdSchema),
      beforeSequence: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
    }),
    output: activityPageSchema,
  },
  /** Asks where to, then writes all of it. `written` is null when the person chose no place. */
  exportActivity: {
    input: v.strictObject({ format: v.picklist(['json', 'csv']), accountId: v.nullable(accountIdSchema) }),
    output: v.strictObject({
      written: v.nullable(v.strictObject({ fileName: v.string(), entries: v.number() })),
    }),
  },
  clearActivity: { input: nothingSchema, output: nothingSchema },
} as const;
