import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { isSameServer, readBound, type ServerOf } from '../vault/bound-secrets.ts';

export interface ClientKey {
  providerId: string;
  clientId: string;
}

const boundSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    clientSecret: v.string(),
    belongsTo: v.strictObject({
      providerId: v.string(),
      clientId: v.string(),
      /** As in the owner of token secrets. */
      server: v.optional(v.nullable(v.string())),
    }),
  }),
);

/** The text to encrypt: the secret, and the one client at the one server that it is for. */
export function textOfClientSecret(
  clientSecret: string,
  { providerId, clientId }: ClientKey,
  serverOf: ServerOf,
): string {
  const server = serverOf(providerId);
  const belongsTo = { providerId, clientId, ...(server !== undefined && { server }) };
  return JSON.stringify({ clientSecret, belongsTo });
}

/**
 * @returns the secret, and whether it was bound to its client: in a text of earlier versions stands nothing else than it
 * @throws AppError STORAGE_SECRET_UNREADABLE where it is another client's, of another server, or no client secret at all
 */
export function readClientSecret(
  plainText: string,
  client: ClientKey,
  serverOf: ServerOf,
): { clientSecret: string; isBound: boolean } {
  const read = v.safeParse(boundSchema, plainText);
  if (!read.success) {
    if (isTokens(plainText)) throw new AppError('STORAGE_SECRET_UNREADABLE', "an account's tokens");
    return { clientSecret: plainText, isBound: false };
  }
  const { clientSecret, belongsTo } = read.output;
  const server = serverOf(client.providerId);
  const isOfClient = belongsTo.providerId === client.providerId && belongsTo.clientId === client.clientId;
  if (!isOfClient || !isSameServer(belongsTo, server))
    throw new AppError('STORAGE_SECRET_UNREADABLE', 'the secret of another client or server');
  return { clientSecret, isBound: belongsTo.server !== undefined || server === undefined };
}

/** A key store takes whatever it encrypted: nobody may pass tokens off as the secret of a client. */
function isTokens(plainText: string): boolean {
  try {
    readBound(plainText);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
