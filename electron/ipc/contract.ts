import * as v from 'valibot';
import { accountsChangedSchema, accountTotals } from './account-changes-schema.ts';
import { activityRequests } from './activity-requests.ts';
import { browserRequests } from './browser-requests.ts';
import { consoleRequests } from './console-requests.ts';
import { answerPartSchema } from './console-schemas.ts';
import { desktopRequests } from './desktop-requests.ts';
import { inspectorRequests } from './inspector-requests.ts';
import {
  type exchangeSummaryViewSchema,
  type exchangeViewSchema,
  inspectorViewSchema,
} from './inspector-schemas.ts';
import { installationRequests } from './installation-requests.ts';
import { installationViewSchema } from './installation-schemas.ts';
import * as s from './schemas.ts';
import { transferRequests } from './transfer-requests.ts';
import { vaultRequests } from './vault-requests.ts';

const snapshotSchema = v.strictObject({
  revision: v.number(),
  /** Of many accounts the first that the window shows. */
  accounts: v.array(s.accountViewSchema),
  ...accountTotals,
  attempts: v.array(s.attemptViewSchema),
  providers: v.array(s.providerViewSchema),
  storage: s.storageViewSchema,
  notices: v.array(s.noticeViewSchema),
  settings: s.settingsViewSchema,
  revocations: v.array(s.revocationViewSchema),
  vault: s.vaultViewSchema,
  activity: s.activityViewSchema,
  inspector: inspectorViewSchema,
  installation: installationViewSchema,
});

/**
 * Every request the renderer can make, with what goes in and what comes out. The router, the handlers and the bridge's
 * type all come from this table; input and output are both parsed in the main process.
 */
export const requests = {
  /** Everything shown, once at start; from then on the events bring what changes. */
  readSnapshot: { input: s.nothingSchema, output: snapshotSchema },
  /** Once what the snapshot told of is drawn: the accounts that it left out come by `accounts.changed`, and all are read now. */
  readOtherAccounts: { input: s.nothingSchema, output: s.nothingSchema },
  /** Begins to connect a new account; its progress comes by `attempts.changed`. */
  connectAccount: {
    input: v.strictObject({
      providerId: s.providerIdSchema,
      clientId: v.nullable(s.clientIdSchema),
      scopes: s.scopeNamesSchema,
      by: s.wayOfConsentSchema,
    }),
    output: v.strictObject({ attemptId: v.string() }),
  },
  /** Connects the client itself, with no person behind it: a client credentials grant (RFC 6749 4.4). */
  connectService: {
    input: v.strictObject({
      providerId: s.providerIdSchema,
      clientId: v.nullable(s.clientIdSchema),
      scopes: s.scopeNamesSchema,
      label: s.labelSchema,
    }),
    output: v.strictObject({ attemptId: v.string() }),
  },
  /** Asks for a new consent of a connected account, with more scopes or (for an ended one) the same again. */
  reconsentAccount: {
    input: v.strictObject({
      accountId: s.accountIdSchema,
      moreScopes: s.scopeNamesSchema,
      by: s.wayOfConsentSchema,
    }),
    output: v.strictObject({ attemptId: v.string() }),
  },
  /** Somebody else signed in for a new consent: keep them as an account of their own, or let their tokens go. */
  answerOtherPerson: {
    input: v.strictObject({ attemptId: s.attemptIdSchema, keep: v.boolean() }),
    output: s.nothingSchema,
  },
  /** Takes the address that a browser ended on, for a person whose browser did not hand it over. */
  pasteCallback: {
    input: v.strictObject({ attemptId: s.attemptIdSchema, callback: s.callbackSchema }),
    output: s.nothingSchema,
  },
  /** Gives an account the person's own name; empty takes it away. */
  labelAccount: {
    input: v.strictObject({ accountId: s.accountIdSchema, label: s.labelSchema }),
    output: s.nothingSchema,
  },
  /** Marks an account with a colour; null takes it away. */
  colorAccount: {
    input: v.strictObject({ accountId: s.accountIdSchema, color: s.accountColorSchema }),
    output: s.nothingSchema,
  },
  /** The provider's picture of the person, as a data: URL, as far as it is there now; it is fetched in the background where it is due. */
  readAvatar: {
    input: v.strictObject({ accountId: s.accountIdSchema }),
    output: v.strictObject({ dataUrl: v.nullable(v.string()) }),
  },
  /** Renews an account's access now, for a person who does not want to wait for the schedule. */
  refreshAccount: { input: v.strictObject({ accountId: s.accountIdSchema }), output: s.nothingSchema },
  cancelAttempt: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Takes an ended attempt from the list. */
  dismissAttempt: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  ...browserRequests,
  /**
   * Revokes and forgets. `now` fails, with the account kept, when it can't revoke; `later` forgets at once and goes on trying in
   * the background; `never` only forgets.
   */
  disconnectAccount: {
    input: v.strictObject({ accountId: s.accountIdSchema, revoke: v.picklist(['now', 'later', 'never']) }),
    output: s.receiptSchema,
  },
  /** Disconnects several accounts; what can't be revoked now is revoked later. */
  disconnectAccounts: {
    input: v.strictObject({ accountIds: s.accountIdsSchema }),
    output: v.strictObject({ receipts: v.array(s.receiptSchema) }),
  },
  /** Disconnects every account; what can't be revoked now is revoked later. */
  revokeEverywhere: {
    input: s.nothingSchema,
    output: v.strictObject({ receipts: v.array(s.receiptSchema) }),
  },
  /** Reports an account's tokens to the provider as exposed, which ends them for good, and forgets the account. */
  revokeExposed: { input: v.strictObject({ accountId: s.accountIdSchema }), output: s.receiptSchema },
  /** Tries a waiting revocation again now. */
  retryRevocation: { input: v.strictObject({ revocationId: s.revocationIdSchema }), output: s.nothingSchema },
  /** Gives up a waiting revocation; its tokens are forgotten and may live on at the provider. */
  dropRevocation: { input: v.strictObject({ revocationId: s.revocationIdSchema }), output: s.nothingSchema },
  /** Asks the provider about a client, as it was typed in, before anybody consents. Keeps nothing. */
  checkClient: { input: s.clientCheckInputSchema, output: s.clientCheckSchema },
  /** Keeps the person's own client registration for a provider. */
  saveClient: { input: s.clientInputSchema, output: s.nothingSchema },
  removeClient: {
    input: v.strictObject({ providerId: s.providerIdSchema, clientId: s.clientIdSchema }),
    output: s.nothingSchema,
  },
  /** Keeps the client of a file that the provider offers for download. */
  importClientFile: {
    input: v.strictObject({ providerId: s.providerIdSchema, text: s.clientFileSchema }),
    output: v.strictObject({ clientId: v.string(), hasSecret: v.boolean() }),
  },
  /** Asks an issuer for its metadata, and says what it can do. Keeps nothing. */
  checkIssuer: { input: v.strictObject({ issuer: s.addressSchema }), output: s.issuerFactsSchema },
  /** Adds a provider of the person's own. */
  addProvider: {
    input: v.strictObject({ definition: s.providerDefinitionInputSchema }),
    output: v.strictObject({ providerId: v.string() }),
  },
  /** Removes one of the person's own providers, with its clients; no account may still be at it. */
  removeProvider: { input: v.strictObject({ providerId: s.providerIdSchema }), output: s.nothingSchema },
  copyRedirectUri: { input: v.strictObject({ providerId: s.providerIdSchema }), output: s.nothingSchema },
  /** Copies the code of a waiting device grant. */
  copyUserCode: { input: v.strictObject({ attemptId: s.attemptIdSchema }), output: s.nothingSchema },
  /** Opens a page of the provider's in the browser: where clients are registered, or where connected apps are listed. */
  openProviderPage: {
    input: v.strictObject({
      providerId: s.providerIdSchema,
      page: v.picklist(['registration', 'connections']),
      clientId: v.nullable(s.clientIdSchema),
    }),
    output: s.nothingSchema,
  },
  ...vaultRequests,
  ...transferRequests,
  ...activityRequests,
  ...inspectorRequests,
  ...consoleRequests,
  ...installationRequests,
  ...desktopRequests,
  /** Asks the key store again. */
  checkKeyStore: { input: s.nothingSchema, output: s.nothingSchema },
  /** Without a key store: keeps accounts in memory until the app ends. */
  keepForThisRunOnly: { input: s.nothingSchema, output: s.nothingSchema },
  /** Keeps the person's choices of how the app looks, speaks and makes itself felt; what is left out stays as it is. */
  changeSettings: {
    input: s.settingsChangeSchema,
    output: s.nothingSchema,
  },
  dismissNotice: { input: v.strictObject({ noticeId: s.noticeIdSchema }), output: s.nothingSchema },
} as const;

/** Every event: its whole new state, or what of it changed. A revision that is not newer than the last one seen is out of date. */
export const events = {
  'accounts.changed': accountsChangedSchema,
  'attempts.changed': v.strictObject({ revision: v.number(), attempts: v.array(s.attemptViewSchema) }),
  'providers.changed': v.strictObject({ revision: v.number(), providers: v.array(s.providerViewSchema) }),
  'storage.changed': v.strictObject({ revision: v.number(), storage: s.storageViewSchema }),
  'notices.changed': v.strictObject({ revision: v.number(), notices: v.array(s.noticeViewSchema) }),
  'settings.changed': v.strictObject({ revision: v.number(), settings: s.settingsViewSchema }),
  'revocations.changed': v.strictObject({
    revision: v.number(),
    revocations: v.array(s.revocationViewSchema),
  }),
  'vault.changed': v.strictObject({ revision: v.number(), vault: s.vaultViewSchema }),
  'activity.changed': v.strictObject({ revision: v.number(), activity: s.activityViewSchema }),
  'inspector.changed': v.strictObject({ revision: v.number(), inspector: inspectorViewSchema }),
  'installation.changed': v.strictObject({ revision: v.number(), installation: installationViewSchema }),
  /** A part of an answer to `callApi` that is too large for one, while the rest arrives. It has no state, and no revision. */
  'answer.arriving': answerPartSchema,
  /** The menu, the tray, a notification or a link asks for something: `takeCommand` says what. */
  'command.asked': v.strictObject({ revision: v.number() }),
} as const;

export type RequestName = keyof typeof requests;
export type EventName = keyof typeof events;
export type RequestInput<K extends RequestName> = v.InferInput<(typeof requests)[K]['input']>;
export type RequestOutput<K extends RequestName> = v.InferOutput<(typeof requests)[K]['output']>;
export type EventPayload<K extends EventName> = v.InferOutput<(typeof events)[K]>;

export type Snapshot = v.InferOutput<typeof snapshotSchema>;
export type AccountView = v.InferOutput<typeof s.accountViewSchema>;
export type AccountsChange = EventPayload<'accounts.changed'>;
export type AttemptView = v.InferOutput<typeof s.attemptViewSchema>;
export type ProviderView = v.InferOutput<typeof s.providerViewSchema>;
export type StorageView = v.InferOutput<typeof s.storageViewSchema>;
export type NoticeView = v.InferOutput<typeof s.noticeViewSchema>;
export type SettingsView = v.InferOutput<typeof s.settingsViewSchema>;
export type HealthView = v.InferOutput<typeof s.healthSchema>;
export type ReceiptView = v.InferOutput<typeof s.receiptSchema>;
export type ApiAnswerView = v.InferOutput<typeof s.apiAnswerSchema>;
export type ApiRequestInput = v.InferInput<typeof s.apiRequestSchema>;
export type RequestBookView = v.InferOutput<typeof s.requestBookViewSchema>;
export type RevocationView = v.InferOutput<typeof s.revocationViewSchema>;
export type IssuerFacts = v.InferOutput<typeof s.issuerFactsSchema>;
export type ClientCheckView = v.InferOutput<typeof s.clientCheckSchema>;
export type ClientView = ProviderView['clients'][number];
export type WayOfConsent = RequestInput<'connectAccount'>['by'];
export type ProviderDefinitionInput = RequestInput<'addProvider'>['definition'];
export type VaultView = v.InferOutput<typeof s.vaultViewSchema>;
export type SetAsideView = VaultView['setAside'][number];
export type ActivityEntryView = v.InferOutput<typeof s.activityEntryViewSchema>;
export type ActivityKind = ActivityEntryView['kind'];
export type ExchangeSummaryView = v.InferOutput<typeof exchangeSummaryViewSchema>;
export type ExchangeView = v.InferOutput<typeof exchangeViewSchema>;
export type ActivityFilterView = v.InferOutput<typeof s.activityFilterSchema>;
export type ActivityGroup = ActivityFilterView['groups'][number];
export type SearchedWordView = ActivityFilterView['words'][number];
export type ActivityCountView = v.InferOutput<typeof s.activityCountsSchema>['counts'][number];
export type ImportPreview = v.InferOutput<typeof s.importPreviewSchema>;
export type ExportPreview = v.InferOutput<typeof s.exportPreviewSchema>;
export type InstallationView = v.InferOutput<typeof installationViewSchema>;
export type Leaving = RequestOutput<'leave'>;
export type Command = NonNullable<RequestOutput<'takeCommand'>['command']>;
export type Theme = SettingsView['theme'];
export type Language = SettingsView['shownLanguage'];
