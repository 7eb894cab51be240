import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';
import { activityKinds } from './activity-kinds.ts';

/** One line of the ledger. Never a secret: no token, no code, no query of a URL, no body. */
export const activityEntrySchema = v.strictObject({
  /** Grows by one with each entry, also over restarts. */
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** No Date of ECMAScript lies beyond (ECMA-262 21.4.1.1), and a file can be edited. */
  atMs: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  kind: v.picklist(activityKinds),
  /** null where it is about no single account. */
  accountId: v.nullable(v.string()),
  /** As the account was called at that time; empty without one. */
  accountName: v.string(),
  providerId: v.nullable(v.string()),
  /** Why it failed or happened; null where nothing needs a cause. */
  cause: v.nullable(v.picklist(errorCodes)),
  /** Of an API call: the URL without its query, `status` null where no answer came. */
  call: v.nullable(
    v.strictObject({
      method: v.string(),
      url: v.string(),
      status: v.nullable(v.number()),
      durationMs: v.number(),
    }),
  ),
  scopes: v.nullable(v.strictObject({ added: v.array(v.string()), removed: v.array(v.string()) })),
  /** How many accounts it was about, for exports, imports and the like. */
  count: v.nullable(v.number()),
});

export type ActivityEntry = v.InferOutput<typeof activityEntrySchema>;
