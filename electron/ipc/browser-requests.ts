import * as v from 'valibot';
import { attemptIdSchema, nothingSchema } from './field-schemas.ts';

/** The link of a waiting attempt, in a browser of the person's choice. */
export const browserRequests = {
  /** Opens the waiting attempt's link in the browser once more. */
  reopenBrowser: { input: v.strictObject({ attemptId: attemptIdSchema }), output: nothingSchema },
  /** Copies the waiting attempt's link, for another browser. */
  copyAuthorizationLink: { input: v.strictObject({ attemptId: attemptIdSchema }), output: nothingSchema },
  /** The browsers that the system lists, by name; none where it does not. */
  listBrowsers: {
    input: nothingSchema,
    output: v.strictObject({ browsers: v.array(v.strictObject({ id: v.string(), name: v.string() })) }),
  },
  /** Opens a fresh link of the waiting attempt in one of these. */
  openInBrowser: {
    input: v.strictObject({
      attemptId: attemptIdSchema,
      browserId: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    }),
    output: nothingSchema,
  },
} as const;
