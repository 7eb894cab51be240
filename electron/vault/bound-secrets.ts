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

const boundOwnerSchema = v.strictObject({
  ...ownerSchema.entries,
  /** As {@link ServerOf} had it then; absent where it was not known, and in texts of earlier versions. */
  server: v.optional(v.nullable(v.string())),
});

export type BoundOwner = v.InferOutput<typeof boundOwnerSchema>;

/**
 * The addresses of a provider that a person added, in short; null of a built-in one, whose addresses nobody can edit; undefined of
 * one that is not known now. An issuer alone does not tell where the tokens go of a provider whose endpoints were typed.
 */
export type ServerOf = (providerId: string) => string | null | undefined;

const boundSecretsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    ...tokenSecretsSchema.entries,
    belongsTo: v.optional(v.nullable(boundOwnerSchema), null),
  }),
);

/**
 * Writes the owner of secrets into the text that is encrypted: who can write the files, but lacks the key, could otherwise have them
 * sent to another server, by swapping files or by changing the index or the providers.
 */
export class OwnerBinding {
  readonly #serverOf: ServerOf;

  constructor(serverOf: ServerOf) {
    this.#serverOf = serverOf;
  }

  /** The text to encrypt. */
  textOf(secrets: TokenSecrets, owner: SecretOwner | null): string {
    return JSON.stringify({ ...secrets, belongsTo: owner && this.#bound(owner) });
  }

  isSame(bound: BoundOwner, owner: SecretOwner): boolean {
    const isSame = JSON.stringify(ownerFrom(bound)) === JSON.stringify(ownerFrom(owner));
    return isSame && isSameServer(bound, this.#serverOf(owner.providerId));
  }

  /** Whether more could be bound than is. */
  isPartial(bound: BoundOwner): boolean {
    return bound.server === undefined && this.#serverOf(bound.providerId) !== undefined;
  }

  #bound({ id, providerId, issuer, clientId }: SecretOwner): BoundOwner {
    const server = this.#serverOf(providerId);
    // What is not known is left out of the text.
    return { id, providerId, issuer, clientId, server };
  }
}

/** A provider that is not known gets nothing sent; its secrets are not lost for that. */
export function isSameServer(
  bound: { server?: string | null | undefined },
  now: ReturnType<ServerOf>,
): boolean {
  return bound.server === undefined || now === undefined || bound.server === now;
}

/**
 * @returns owner null for a text of a version that bound none
 * @throws AppError STORAGE_SECRET_UNREADABLE
 */
export function readBound(plainText: string): { secrets: TokenSecrets; owner: BoundOwner | null } {
  const read = v.safeParse(boundSecretsSchema, plainText);
  if (!read.success) throw new AppError('STORAGE_SECRET_UNREADABLE');
  const { belongsTo, ...secrets } = read.output;
  return { secrets, owner: belongsTo };
}

/** Also of an account, of which there is more to tell. */
function ownerFrom({ id, providerId, issuer, clientId }: SecretOwner): SecretOwner {
  return { id, providerId, issuer, clientId };
}
