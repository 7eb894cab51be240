import * as v from 'valibot';
import { accountIdSchema } from './field-schemas.ts';
import { accountViewSchema } from './schemas.ts';

/** Goes with everything that tells of accounts. */
export const accountTotals = {
  /** How many accounts there are, whether they have been told of or not. */
  accountCount: v.number(),
  /** Whether all of them have been told of by now. */
  accountsComplete: v.boolean(),
};

export const accountsChangedSchema = v.strictObject({
  revision: v.number(),
  /** Accounts that are new, or other than before. */
  changed: v.array(accountViewSchema),
  /** Ids of accounts that are no more. */
  removed: v.array(accountIdSchema),
  /** Whether nothing that was told of accounts before counts any more. */
  isAnew: v.boolean(),
  ...accountTotals,
});
