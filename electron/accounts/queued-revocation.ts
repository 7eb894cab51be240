import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';

/** A revocation that waits, as it stands on disk. Its tokens are encrypted like those of an account. */
export const queuedRevocationSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  displayName: v.string(),
  providerId: v.string(),
  providerName: v.string(),
  issuer: v.string(),
  clientId: v.string(),
  grant: v.picklist(['authorization-code', 'device-code', 'client-credentials']),
  subject: v.string(),
  /** Base64; null for an account that was kept for this run only, whose tokens are in memory alone. */
  ciphertext: v.nullable(v.string()),
  sinceMs: v.number(),
  tries: v.number(),
  nextTryAtMs: v.number(),
  lastErrorCode: v.nullable(v.picklist(errorCodes)),
});

export type QueuedRevocation = v.InferOutput<typeof queuedRevocationSchema>;
