import * as v from 'valibot';
import { type Account, accountFromSchema3, accountSchema } from '../accounts/account.ts';
import { isPlainlyAccount } from '../accounts/plain-account.ts';
import { metadataFromSchema1, type TokenMetadata, tokenMetadataSchema } from '../tokens/token-set.ts';
import { refreshNoteSchema } from './refresh-note.ts';

export const accountFileVersion = 4;

export const accountFileSchema = v.strictObject({
  /** Base64 of the encrypted text of the token secrets and of whom they belong to. */
  ciphertext: v.string(),
  metadata: tokenMetadataSchema,
  /** What the index said of the account when this was written: the index can be made again from it. null in files from before. */
  record: v.nullable(v.union([v.custom<Account>(isPlainlyAccount), accountSchema])),
  /** Of the request that `refreshSentAtMs` speaks of. */
  refreshNote: v.nullable(refreshNoteSchema),
});

export type AccountFile = v.InferOutput<typeof accountFileSchema>;

export const accountFileMigrations = {
  1: (stored: unknown) => {
    const { metadata, ...rest } = stored as { metadata: TokenMetadata };
    return { ...rest, metadata: metadataFromSchema1(metadata) };
  },
  2: (stored: unknown) => ({ ...(stored as object), record: null, refreshNote: null }),
  3: (stored: unknown) => {
    const { record, ...rest } = stored as { record: object | null };
    return { ...rest, record: record && accountFromSchema3(record) };
  },
};
