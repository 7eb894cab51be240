import * as v from 'valibot';
import { accountColors } from '../accounts/account-color.ts';
import { errorCodes } from '../errors/error-codes.ts';

const lastDateMs = 8.64e15;

export const timeMsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(lastDateMs));
export const textSchema = v.pipe(v.string(), v.maxLength(2048));
export const providerIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const scopes = v.pipe(v.array(textSchema), v.maxLength(1000));
/** VSCHAR of RFC 6749 appendix A: nothing else can be sent as a token. */
const token = v.pipe(v.string(), v.regex(/^[\x20-\x7e]+$/), v.maxLength(65_536));

const recordSchema = v.strictObject({
  /** In small letters: it is the name of a file too, and not every disk tells cases apart. */
  id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  providerId: providerIdSchema,
  clientId: textSchema,
  grant: v.picklist(['authorization-code', 'device-code', 'client-credentials']),
  issuer: textSchema,
  subject: v.pipe(textSchema, v.minLength(1)),
  displayName: textSchema,
  userName: textSchema,
  email: textSchema,
  label: v.pipe(v.string(), v.maxLength(60)),
  /** Files of before know no colours, and a later version may know of more. */
  color: v.optional(v.fallback(v.nullable(v.picklist(accountColors)), null), null),
  pictureUrl: v.optional(textSchema, ''),
  requestedScopes: scopes,
  grantedScopes: scopes,
  takenAwayScopes: v.pipe(
    v.array(v.strictObject({ name: textSchema, sinceMs: timeMsSchema })),
    v.maxLength(1000),
  ),
  scopeLastUsedAtMs: v.record(textSchema, timeMsSchema),
  connectedAtMs: timeMsSchema,
  consentedAtMs: timeMsSchema,
  lastUsedAtMs: timeMsSchema,
  needsReconsent: v.nullable(
    v.strictObject({
      // A later version may know of more causes.
      cause: v.fallback(v.picklist(errorCodes), 'GRANT_INVALID'),
      sinceMs: timeMsSchema,
    }),
  ),
});

const tokensSchema = v.strictObject({
  tokenType: v.pipe(v.string(), v.maxLength(100)),
  /** null where it is bound to a key of the other computer. */
  accessToken: v.nullable(token),
  refreshToken: v.nullable(token),
  /** Why the refresh token is not here; null where it is, or where there never was one. */
  leftOut: v.nullable(v.picklist(['rotates', 'bound-to-computer'])),
  obtainedAtMs: timeMsSchema,
  accessTokenExpiresAtMs: v.nullable(timeMsSchema),
  refreshTokenExpiresAtMs: v.nullable(timeMsSchema),
  /** A refresh request was sent then and its answer never came, so the refresh token may be spent. */
  refreshSentAtMs: v.nullable(timeMsSchema),
});

/**
 * An account as an export file has it, in this version of the format: the index may change, this may not. Every text is bounded, since a
 * file is foreign input.
 */
export const exportedAccountSchema = v.strictObject({
  account: recordSchema,
  tokens: v.pipe(
    tokensSchema,
    v.check(({ leftOut, refreshToken }) => leftOut === null || refreshToken === null),
  ),
});

export type ExportedAccount = v.InferOutput<typeof exportedAccountSchema>;
