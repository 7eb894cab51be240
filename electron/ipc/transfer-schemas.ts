import * as v from 'valibot';
import { accountIdSchema } from './field-schemas.ts';

export const importIdSchema = v.pipe(v.string(), v.uuid());

/** What an export file holds, and what taking it in would do here. */
export const importPreviewSchema = v.strictObject({
  /** When and by which version it was written. */
  exportedAtMs: v.number(),
  appVersion: v.string(),
  accounts: v.array(
    v.strictObject({
      accountId: accountIdSchema,
      providerId: v.string(),
      providerName: v.string(),
      displayName: v.string(),
      email: v.string(),
      /**
       * `new`: not here yet. `known`: the same person is here already, and what is here is kept unless chosen. The others can't be
       * chosen: `unknown-provider` is neither here nor in the file, `forbidden` what an organisation's policy does not allow.
       */
      status: v.picklist(['new', 'known', 'unknown-provider', 'forbidden']),
      /** Of a known one: what is here works and is newer, or has what the file leaves out. It stays as it is even if it is chosen. */
      isBetterHere: v.boolean(),
      /** Whether its access is renewed by itself once it is here; true for a service connection, which needs no refresh token. */
      hasRefreshToken: v.boolean(),
      /** Why the refresh token was left out; null when it is there or never was. */
      leftOut: v.nullable(v.picklist(['rotates', 'bound-to-computer'])),
    }),
  ),
  clients: v.strictObject({ added: v.number(), known: v.number() }),
  providers: v.strictObject({ added: v.number(), known: v.number() }),
  hasSettings: v.boolean(),
});

/** How many accounts an export made now would hold, and what it would leave out. */
export const exportPreviewSchema = v.strictObject({
  accounts: v.number(),
  clients: v.number(),
  providers: v.number(),
  /** Accounts whose refresh tokens rotate, or may: two computers that use one end the connection for both. */
  rotating: v.number(),
  /** Accounts whose tokens are bound to a key of this computer (RFC 9449): they go without them and are reconnected there. */
  bound: v.number(),
  /** Accounts whose tokens can't be read now, or live in memory alone: they are not in the file. */
  notExportable: v.number(),
});
