import * as v from 'valibot';
import { accountIdSchema, nothingSchema } from './field-schemas.ts';
import { errorViewSchema } from './schemas.ts';
import { exportPreviewSchema, importIdSchema, importPreviewSchema } from './transfer-schemas.ts';
import { passphraseSchema } from './vault-schemas.ts';

/** An encrypted export of accounts, clients, providers and settings, and taking one in. */
export const transferRequests = {
  previewExport: { input: nothingSchema, output: exportPreviewSchema },
  /** Asks where to, then writes the file. `written` is null when the person chose no place. */
  exportVault: {
    input: v.strictObject({ passphrase: passphraseSchema, includeRotating: v.boolean() }),
    output: v.strictObject({
      written: v.nullable(
        v.strictObject({ fileName: v.string(), accounts: v.number(), leftOut: v.number() }),
      ),
    }),
  },
  /** Asks which file. `opened` is null when the person chose none. */
  openImport: {
    input: nothingSchema,
    output: v.strictObject({
      opened: v.nullable(v.strictObject({ importId: importIdSchema, fileName: v.string() })),
    }),
  },
  /** Opens the file with its passphrase and says what is in it. Nothing is kept yet. */
  previewImport: {
    input: v.strictObject({ importId: importIdSchema, passphrase: passphraseSchema }),
    output: importPreviewSchema,
  },
  /** Takes in what was chosen of a previewed file. */
  applyImport: {
    input: v.strictObject({
      importId: importIdSchema,
      accountIds: v.pipe(v.array(accountIdSchema), v.maxLength(10_000)),
      withClients: v.boolean(),
      withSettings: v.boolean(),
    }),
    output: v.strictObject({
      /** What was taken in. */
      accounts: v.number(),
      clients: v.number(),
      providers: v.number(),
      /** Chosen accounts that stay as they are here: see `isBetterHere` of the preview. */
      kept: v.number(),
      /** Why it ended before all was taken in, such as a full disk; what is counted above stays. null: it did not. */
      stoppedBy: v.nullable(errorViewSchema),
    }),
  },
  /** Forgets an opened file. */
  dropImport: { input: v.strictObject({ importId: importIdSchema }), output: nothingSchema },
} as const;
