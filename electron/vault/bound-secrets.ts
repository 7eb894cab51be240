import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { type TokenSecrets, tokenSecretsSchema } from '../tokens/token-set.ts';

const ownerSchema = v.strictObject({
  /** Of what keeps the secrets: an account, or a revocation that waits. */
  id: v.string(),
  providerId: v.string(),
  issuer: v.string(),
  clientId: v.string(),
});

/** Whom token secrets belong to, and so where they may be sent. */
export type SecretOwner = v.InferOutput<typeof ownerSchema>;

const boundSecretsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ ...tokenSecretsSchema.entries, belongsTo: v.optional(v.nullable(ownerSchema), null) }),
);

/**
 * The text to encrypt. Its owner stands in it: who can write the files, but lacks the key, could otherwise have one account's tokens
 * sent to another one's server, by swapping files or by changing the index.
 */
export function textOfBound(secrets: TokenSecrets, owner: SecretOwner | null): string {
  return JSON.stringify({ ...secrets, belongsTo: owner && ownerFrom(owner) });
}

/**
 * @returns owner null for a text of a version that bound none
 * @throws AppError STORAGE_SECRET_UNREADABLE
 */
export function readBound(plainText: string): { secrets: TokenSecrets; owner: SecretOwner | null } {
  const read = v.safeParse(boundSecretsSchema, plainText);
  if (!read.success) throw new AppError('STORAGE_SECRET_UNREADABLE');
  const { belongsTo, ...secrets } = read.output;
  return { secrets, owner: belongsTo };
}

export function isSameOwner(one: SecretOwner, other: SecretOwner): boolean {
  return JSON.stringify(ownerFrom(one)) === JSON.stringify(ownerFrom(other));
}

/** Also of an account, of which there is more to tell. */
function ownerFrom({ id, providerId, issuer, clientId }: SecretOwner): SecretOwner {
  return { id, providerId, issuer, clientId };
}
