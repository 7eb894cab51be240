import * as v from 'valibot';
import { nothingSchema } from './field-schemas.ts';
import { receiptSchema } from './schemas.ts';

/** What can be done with this copy of the app. */
export const installationRequests = {
  /** Makes this copy the one that opens links of its scheme. */
  repairLinks: { input: nothingSchema, output: nothingSchema },
  /** Looks for an update now, and fetches one that is there. Ends when that is done; its progress comes by the event. */
  checkForUpdates: { input: nothingSchema, output: nothingSchema },
  /** Ends the app and starts the version that was fetched. */
  installUpdate: { input: nothingSchema, output: nothingSchema },
  /** Revokes everything, then removes all that is kept on this computer: only when all was revoked, or in any case. */
  leave: {
    input: v.strictObject({ evenIfNotRevoked: v.boolean() }),
    output: v.strictObject({
      receipts: v.array(receiptSchema),
      waiting: v.array(v.strictObject({ displayName: v.string(), providerName: v.string() })),
      unreadable: v.array(v.string()),
      isGone: v.boolean(),
    }),
  },
};
