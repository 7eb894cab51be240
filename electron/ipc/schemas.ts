import * as v from 'valibot';
import { accountColors } from '../accounts/account-color.ts';
import { clientFindings } from '../clients/client-finding.ts';
import { errorCodes } from '../errors/error-codes.ts';
import { oauthErrorNames } from '../errors/oauth-error-names.ts';
import { clientIdSchema, labelSchema, providerIdSchema, redirectKindSchema } from './field-schemas.ts';

export * from './activity-schemas.ts';
export * from './console-schemas.ts';
export * from './field-schemas.ts';
export * from './provider-schemas.ts';
export * from './transfer-schemas.ts';
export * from './vault-schemas.ts';

const id = v.pipe(v.string(), v.uuid());
const advice = v.picklist([
  ...([
    'none',
    'retry',
    'reconnect',
    'unlock-key-store',
    'unlock-vault',
    'fix-configuration',
    'report',
  ] as const),
]);

export const errorViewSchema = v.strictObject({
  code: v.picklist(errorCodes),
  advice,
  message: v.string(),
  retryAfterSeconds: v.optional(v.number()),
  oauthError: v.optional(v.picklist(oauthErrorNames)),
});

/** How an account is doing, from the main process's point of view. */
export const healthSchema = v.variant('state', [
  v.strictObject({ state: v.literal('active') }),
  /** Its file was not read yet, so that nothing can be said of it. That comes soon. */
  v.strictObject({ state: v.literal('reading') }),
  /** Its access token has expired or is about to, and the next use or the schedule renews it. */
  v.strictObject({ state: v.literal('refresh-due') }),
  /** The key store does not answer: nothing can be said of the tokens. */
  v.strictObject({ state: v.literal('vault-locked') }),
  v.strictObject({ state: v.literal('unreachable'), error: errorViewSchema, sinceMs: v.number() }),
  v.strictObject({ state: v.literal('needs-reconsent'), cause: v.picklist(errorCodes), sinceMs: v.number() }),
  /** The key store or the account's file does not give the tokens back; `cause` says why. */
  v.strictObject({ state: v.literal('unreadable'), cause: v.picklist(errorCodes) }),
]);

/** When a connection ends although nobody ends it. */
const forecast = v.strictObject({
  /** `unused`: unless it is used before. `lifetime`: in any case, then it must be connected again. */
  kind: v.picklist(['unused', 'lifetime']),
  atMs: v.number(),
});

export const accountColorSchema = v.nullable(v.picklist(accountColors));

export const accountViewSchema = v.strictObject({
  id,
  /** Accounts are shown in the order of these numbers. */
  position: v.number(),
  providerId: v.string(),
  clientId: v.string(),
  grant: v.picklist(['authorization-code', 'device-code', 'client-credentials']),
  displayName: v.string(),
  userName: v.string(),
  email: v.string(),
  /** The person's own name for it, or empty. */
  label: v.string(),
  /** What the person marked it with. */
  color: accountColorSchema,
  /** When the picture that `readAvatar` gives was fetched; null while there is none. */
  pictureAtMs: v.nullable(v.number()),
  requestedScopes: v.array(v.string()),
  grantedScopes: v.array(v.string()),
  takenAwayScopes: v.array(v.strictObject({ name: v.string(), sinceMs: v.number() })),
  scopeLastUsedAtMs: v.record(v.string(), v.number()),
  connectedAtMs: v.number(),
  consentedAtMs: v.number(),
  lastUsedAtMs: v.number(),
  /** null when the provider did not say, or when the tokens cannot be read. */
  accessTokenExpiresAtMs: v.nullable(v.number()),
  /** Whether Holdfast can renew the access token by itself. */
  renews: v.boolean(),
  /** Whether the tokens only work together with a key of this app (RFC 9449). */
  senderConstrained: v.boolean(),
  forecast: v.nullable(forecast),
  health: healthSchema,
  keptForThisRunOnly: v.boolean(),
});

export const attemptViewSchema = v.strictObject({
  id,
  providerId: v.string(),
  accountId: v.nullable(v.string()),
  step: v.variant('at', [
    v.strictObject({ at: v.literal('preparing') }),
    v.strictObject({
      at: v.literal('waiting-for-browser'),
      redirectKind: redirectKindSchema,
      /** False where the system could open no browser. */
      isOpened: v.boolean(),
      expiresAtMs: v.number(),
    }),
    v.strictObject({
      at: v.literal('waiting-for-device'),
      userCode: v.string(),
      verificationUri: v.string(),
      /** With the code in it, for the QR code; null where the server gives none. */
      verificationUriComplete: v.nullable(v.string()),
      expiresAtMs: v.number(),
    }),
    v.strictObject({ at: v.literal('exchanging') }),
    /** For a new consent somebody else signed in; the answer is `answerOtherPerson`. */
    v.strictObject({
      at: v.literal('other-person'),
      displayName: v.string(),
      email: v.string(),
      /** They have an account here already, which would be renewed. */
      isKnown: v.boolean(),
      expiresAtMs: v.number(),
    }),
    v.strictObject({ at: v.literal('connected'), accountId: id, missingScopes: v.array(v.string()) }),
    v.strictObject({ at: v.literal('failed'), error: errorViewSchema }),
    v.strictObject({ at: v.literal('cancelled') }),
  ]),
});

/** Something the person should know that belongs to no request of theirs. */
export const noticeViewSchema = v.strictObject({
  id,
  /** A link was refused, a file was set aside, the index could not be read, … */
  error: errorViewSchema,
  /** The provider whose link was refused. */
  providerId: v.nullable(v.string()),
  atMs: v.number(),
});

export const receiptSchema = v.strictObject({
  displayName: v.string(),
  providerId: v.string(),
  providerName: v.string(),
  results: v.array(
    v.strictObject({
      what: v.picklist(['refresh-token', 'access-token', 'grant']),
      outcome: v.picklist(['revoked', 'already-invalid', 'not-supported', 'not-reached']),
    }),
  ),
  onlyForgotten: v.boolean(),
  /** The revocation waits and is tried again until it is done. */
  waits: v.boolean(),
  reach: v.picklist(['grant', 'project', 'none']),
  clientId: v.string(),
});

/** A revocation that could not be made yet. */
export const revocationViewSchema = v.strictObject({
  id,
  displayName: v.string(),
  providerId: v.string(),
  providerName: v.string(),
  sinceMs: v.number(),
  nextTryAtMs: v.number(),
  /** Why the last try failed; null before the first. */
  error: v.nullable(errorViewSchema),
});

export const clientInputSchema = v.strictObject({
  providerId: providerIdSchema,
  clientId: clientIdSchema,
  label: labelSchema,
  /** A secret or a private key; null keeps the stored one, an empty string takes it away. */
  clientSecret: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(10_000))),
});

const { label: _label, ...checkedOfClient } = clientInputSchema.entries;

export const clientCheckInputSchema = v.strictObject(checkedOfClient);

/** What was learnt of a client: see `ClientFinding`. */
export const clientCheckSchema = v.strictObject({
  finding: v.picklist(clientFindings),
  knowsRedirectUri: v.boolean(),
  error: v.nullable(errorViewSchema),
});
