import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';

const id = v.pipe(v.string(), v.uuid());
const shortText = v.pipe(v.string(), v.maxLength(2048));
const scopeName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/));
const advice = v.picklist(['none', 'retry', 'reconnect', 'unlock-key-store', 'fix-configuration', 'report']);
const redirectKind = v.picklist(['private-use-uri', 'loopback']);
const sensitivity = v.picklist(['basic', 'sensitive']);

export const providerIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
export const accountIdSchema = id;
export const attemptIdSchema = id;
export const noticeIdSchema = id;
export const scopeNamesSchema = v.pipe(v.array(scopeName), v.maxLength(100));
export const redirectKindSchema = redirectKind;
export const themeSchema = v.picklist(['system', 'light', 'dark']);
export const nothingSchema = v.strictObject({});

export const errorViewSchema = v.strictObject({
  code: v.picklist(errorCodes),
  advice,
  message: v.string(),
  retryAfterSeconds: v.optional(v.number()),
});

/** How an account is doing, from the main process's point of view. */
export const healthSchema = v.variant('state', [
  v.strictObject({ state: v.literal('active') }),
  /** A refresh is under way or due. */
  v.strictObject({ state: v.literal('unreachable'), error: errorViewSchema, sinceMs: v.number() }),
  v.strictObject({ state: v.literal('needs-reconsent'), cause: v.picklist(errorCodes), sinceMs: v.number() }),
  /** The key store or the account's file does not give the tokens back; `cause` says why. */
  v.strictObject({ state: v.literal('unreadable'), cause: v.picklist(errorCodes) }),
]);

export const accountViewSchema = v.strictObject({
  id,
  providerId: v.string(),
  displayName: v.string(),
  userName: v.string(),
  email: v.string(),
  requestedScopes: v.array(v.string()),
  grantedScopes: v.array(v.string()),
  connectedAtMs: v.number(),
  /** null when the provider did not say, or when the tokens cannot be read. */
  accessTokenExpiresAtMs: v.nullable(v.number()),
  /** Whether Holdfast can renew the access token by itself. */
  renews: v.boolean(),
  health: healthSchema,
  keptForThisRunOnly: v.boolean(),
});

export const attemptViewSchema = v.strictObject({
  id,
  providerId: v.string(),
  accountId: v.nullable(v.string()),
  step: v.variant('at', [
    v.strictObject({ at: v.literal('preparing') }),
    v.strictObject({ at: v.literal('waiting-for-browser'), redirectKind, expiresAtMs: v.number() }),
    v.strictObject({ at: v.literal('exchanging') }),
    v.strictObject({ at: v.literal('connected'), accountId: id, missingScopes: v.array(v.string()) }),
    v.strictObject({ at: v.literal('failed'), error: errorViewSchema }),
    v.strictObject({ at: v.literal('cancelled') }),
  ]),
});

export const providerViewSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  mark: v.picklist(['google', 'github', 'local']),
  /** The default first. */
  redirectKinds: v.array(redirectKind),
  clientSecret: v.picklist(['required', 'optional', 'none']),
  /** True when a client ships with the app, so that nothing needs to be registered. */
  hasBuiltInClient: v.boolean(),
  /** The person's own registration. */
  client: v.nullable(v.strictObject({ clientId: v.string(), hasSecret: v.boolean() })),
  /** The redirect URI to register at the provider. */
  redirectUri: v.string(),
  /** What ends with a revocation: this connection, or every one made with the same client. */
  revocationReach: v.picklist(['grant', 'project', 'none']),
  alwaysRequestedScopes: v.array(v.string()),
  scopes: v.array(v.strictObject({ name: v.string(), sensitivity, byDefault: v.boolean() })),
  apiExamples: v.array(v.strictObject({ method: v.picklist(['GET', 'POST']), url: v.string() })),
});

export const storageViewSchema = v.variant('state', [
  v.strictObject({ state: v.literal('checking') }),
  v.strictObject({ state: v.literal('ready'), backend: v.string() }),
  v.strictObject({ state: v.literal('locked'), backend: v.string() }),
  v.strictObject({ state: v.literal('missing'), backend: v.string() }),
  v.strictObject({ state: v.literal('this-run-only'), backend: v.string() }),
]);

/** Something the person should know that belongs to no request of theirs. */
export const noticeViewSchema = v.strictObject({
  id,
  /** A link was refused, a file was set aside, the index could not be read, … */
  error: errorViewSchema,
  /** The provider whose link was refused. */
  providerId: v.nullable(v.string()),
  atMs: v.number(),
});

export const settingsViewSchema = v.strictObject({
  theme: themeSchema,
  appVersion: v.string(),
  electronVersion: v.string(),
});

export const apiRequestSchema = v.strictObject({
  method: v.picklist(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.pipe(v.string(), v.maxLength(8192)),
  headers: v.pipe(
    v.array(v.strictObject({ name: shortText, value: v.pipe(v.string(), v.maxLength(8192)) })),
    v.maxLength(50),
  ),
  body: v.nullable(v.pipe(v.string(), v.maxLength(1024 * 1024))),
});

export const apiAnswerSchema = v.strictObject({
  status: v.number(),
  statusText: v.string(),
  durationMs: v.number(),
  sizeBytes: v.number(),
  headers: v.array(v.strictObject({ name: v.string(), value: v.string() })),
  body: v.string(),
  kind: v.picklist(['json', 'text', 'binary', 'empty']),
  refreshed: v.boolean(),
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
  reach: v.picklist(['grant', 'project', 'none']),
});

export const clientInputSchema = v.strictObject({
  providerId: providerIdSchema,
  clientId: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** null keeps the stored secret, an empty string takes it away. */
  clientSecret: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(500))),
});
