import * as v from 'valibot';
import * as s from './schemas.ts';

/**
 * Every request the renderer can make, with what goes in and what comes out. The router, the handlers and the bridge's
 * type all come from this table; input and output are both parsed in the main process.
 */
export const requests = {
  /** Everything shown, once at start; from then on the events bring what changes. */
  readSnapshot: { input: s.nothingSchema, output: v.lazy(() => snapshotSchema) },
  /** Begins to connect a new account; its progress comes by `attempts.changed`. */
  connectAccount: {
    input: v.strictObject({
      providerId: s.providerIdSchema,
      scopes: s.scopeNamesSchema,
      redirectKind: v.nullable(s.redirectKindSchema),
    }),
    output: v.strictObject({ attemptId: v.string() }),
  },
  /** Asks for a new consent of a connected account, with more scopes or (for an ended one) the same again. */
  reconsentAccount: {
    input: v.strictObject({ accountId: s.accountIdSchema, moreScopes: s.scopeNamesSchema }),
    output: v.strictObject({ attemptId: v.string() }),
  },
  /** Renews an account's access now, for a person who does not want to wait for the schedule. */
  refreshAccount: { input: v.strictObject({ accountId: s.accountIdSchema }), output: s.nothingSchema },
  cancelAttempt: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Takes an ended attempt from the list. */
  dismissAttempt: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Opens the waiting attempt's link in the browser once more. */
  reopenBrowser: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Copies the waiting attempt's link, for another browser. */
  copyAuthorizationLink: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Revokes and forgets; with `revoke: false` only forgets. Fails, with the account kept, when it can't revoke. */
  disconnectAccount: {
    input: v.strictObject({ accountId: s.accountIdSchema, revoke: v.boolean() }),
    output: s.receiptSchema,
  },
  callApi: {
    input: v.strictObject({ accountId: s.accountIdSchema, request: s.apiRequestSchema }),
    output: s.apiAnswerSchema,
  },
  /** Keeps the person's own client registration for a provider. */
  saveClient: { input: s.clientInputSchema, output: s.nothingSchema },
  removeClient: { input: v.strictObject({ providerId: s.providerIdSchema }), output: s.nothingSchema },
  copyRedirectUri: { input: v.strictObject({ providerId: s.providerIdSchema }), output: s.nothingSchema },
  /** Opens a page of the provider's in the browser: where clients are registered, or where connected apps are listed. */
  openProviderPage: {
    input: v.strictObject({
      providerId: s.providerIdSchema,
      page: v.picklist(['registration', 'connections']),
    }),
    output: s.nothingSchema,
  },
  /** Asks the key store again. */
  checkKeyStore: { input: s.nothingSchema, output: s.nothingSchema },
  /** Without a key store: keeps accounts in memory until the app ends. */
  keepForThisRunOnly: { input: s.nothingSchema, output: s.nothingSchema },
  chooseTheme: { input: v.strictObject({ theme: s.themeSchema }), output: s.nothingSchema },
  dismissNotice: { input: v.strictObject({ noticeId: s.noticeIdSchema }), output: s.nothingSchema },
} as const;

/** Every event, with its whole new state. A revision that is not newer than the last one seen is out of date. */
export const events = {
  'accounts.changed': v.strictObject({ revision: v.number(), accounts: v.array(s.accountViewSchema) }),
  'attempts.changed': v.strictObject({ revision: v.number(), attempts: v.array(s.attemptViewSchema) }),
  'providers.changed': v.strictObject({ revision: v.number(), providers: v.array(s.providerViewSchema) }),
  'storage.changed': v.strictObject({ revision: v.number(), storage: s.storageViewSchema }),
  'notices.changed': v.strictObject({ revision: v.number(), notices: v.array(s.noticeViewSchema) }),
  'settings.changed': v.strictObject({ revision: v.number(), settings: s.settingsViewSchema }),
} as const;

const snapshotSchema = v.strictObject({
  revision: v.number(),
  accounts: v.array(s.accountViewSchema),
  attempts: v.array(s.attemptViewSchema),
  providers: v.array(s.providerViewSchema),
  storage: s.storageViewSchema,
  notices: v.array(s.noticeViewSchema),
  settings: s.settingsViewSchema,
});

export type RequestName = keyof typeof requests;
export type EventName = keyof typeof events;
export type RequestInput<K extends RequestName> = v.InferInput<(typeof requests)[K]['input']>;
export type RequestOutput<K extends RequestName> = v.InferOutput<(typeof requests)[K]['output']>;
export type EventPayload<K extends EventName> = v.InferOutput<(typeof events)[K]>;

export type Snapshot = v.InferOutput<typeof snapshotSchema>;
export type AccountView = v.InferOutput<typeof s.accountViewSchema>;
export type AttemptView = v.InferOutput<typeof s.attemptViewSchema>;
export type ProviderView = v.InferOutput<typeof s.providerViewSchema>;
export type StorageView = v.InferOutput<typeof s.storageViewSchema>;
export type NoticeView = v.InferOutput<typeof s.noticeViewSchema>;
export type SettingsView = v.InferOutput<typeof s.settingsViewSchema>;
export type HealthView = v.InferOutput<typeof s.healthSchema>;
export type ReceiptView = v.InferOutput<typeof s.receiptSchema>;
export type ApiAnswerView = v.InferOutput<typeof s.apiAnswerSchema>;
export type ApiRequestInput = v.InferInput<typeof s.apiRequestSchema>;
export type Theme = SettingsView['theme'];
