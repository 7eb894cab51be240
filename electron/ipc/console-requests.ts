import * as v from 'valibot';
import * as c from './console-schemas.ts';
import { accountIdSchema, nothingSchema } from './field-schemas.ts';

const ofAccount = v.strictObject({ accountId: accountIdSchema });

/** Calls of APIs as an account, and what is kept of them. */
export const consoleRequests = {
  callApi: {
    input: v.strictObject({
      accountId: accountIdSchema,
      request: c.apiRequestSchema,
      callId: v.optional(c.callIdSchema),
    }),
    output: c.apiAnswerSchema,
  },
  /** Ends a call that is under way; it then answers API_CALL_CANCELLED. Nothing where it has ended. */
  cancelApiCall: { input: v.strictObject({ callId: c.callIdSchema }), output: nothingSchema },
  /** Asks where to, then writes the body of one of the last answers. `saved` is null when the person chose no place. */
  saveApiAnswer: {
    input: v.strictObject({ answerId: c.answerIdSchema }),
    output: v.strictObject({ saved: v.nullable(v.strictObject({ fileName: v.string() })) }),
  },
  /** What an account sent and saved. */
  readRequests: { input: ofAccount, output: c.requestBookViewSchema },
  saveRequest: {
    input: v.strictObject({
      accountId: accountIdSchema,
      name: c.requestNameSchema,
      request: c.apiRequestSchema,
    }),
    output: v.strictObject({ requestId: v.string() }),
  },
  removeRequest: {
    input: v.strictObject({ accountId: accountIdSchema, requestId: c.savedRequestIdSchema }),
    output: nothingSchema,
  },
  clearRequestHistory: { input: ofAccount, output: nothingSchema },
  /** Brings back what was cleared last. */
  restoreRequestHistory: { input: ofAccount, output: nothingSchema },
} as const;
