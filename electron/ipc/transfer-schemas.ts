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
       * `new`: not here yet. `known`: the same person is here already, and what is here is kept unless chosen. `without-refresh-token`: comes
       * without the token that renews it, so it must be reconnected when its access ends. `unknown-provider`: can't be used here.
       */
      status: v.picklist(['new', 'known', 'unknown-provider']),
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
  /** Accounts whose tokens can't be read now, or live in memory alone: they are not in the file. */
  notExportable: v.number(),
});
