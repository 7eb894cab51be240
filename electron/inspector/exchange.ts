import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';
import { oauthErrorNames } from '../errors/oauth-error-names.ts';

/** What an exchange with a provider was for. */
const exchangeKinds = ['connect', 'reconsent', 'refresh', 'revocation'] as const;

const stepKinds = [
  'discovery',
  'keys',
  'pushed-authorization',
  'authorization-request',
  'redirect',
  'code-exchange',
  'long-lived-exchange',
  'device-authorization',
  'device-poll',
  'client-credentials',
  'refresh',
  'userinfo',
  'revocation',
  'other',
  /** Nothing was sent: what Holdfast found wrong by itself, or that it no longer waited. */
  'check',
  'wait-ended',
] as const;

/** Where in a message a value stood; parts of tokens that only the two sides can read stand by themselves. */
export const messageParts = [
  'query',
  'request-headers',
  'request-body',
  'proof-header',
  'proof-claims',
  'assertion-header',
  'assertion-claims',
  'callback',
  'answer-headers',
  'answer-body',
  'id-token-header',
  'id-token-claims',
] as const;

const recordedValueSchema = v.variant('as', [
  v.strictObject({ as: v.literal('shown'), text: v.string() }),
  /** Tells who the person is: seen in the window, left out of an export unless they wish otherwise. */
  v.strictObject({ as: v.literal('personal'), text: v.string() }),
  /** `what` and `number` together stand for one value: where both are the same again, it was the same value again. */
  v.strictObject({ as: v.literal('masked'), what: v.string(), number: v.number(), length: v.number() }),
]);

const sectionSchema = v.strictObject({
  part: v.picklist(messageParts),
  entries: v.array(v.strictObject({ name: v.string(), value: recordedValueSchema })),
  /** Entries beyond the bound, which were not kept. */
  left: v.number(),
});

const stepSchema = v.strictObject({
  kind: v.picklist(stepKinds),
  atMs: v.number(),
  /** null while no answer has come, and where none can. */
  durationMs: v.nullable(v.number()),
  method: v.nullable(v.string()),
  /** Without its query; empty where nothing was sent. */
  address: v.string(),
  status: v.nullable(v.number()),
  /** Why no answer came. */
  error: v.nullable(v.picklist(errorCodes)),
  /** How often the same was asked and answered in a row. */
  times: v.number(),
  /** The exchange came to its end here. */
  failed: v.boolean(),
  sections: v.array(sectionSchema),
});

export const exchangeSummarySchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(exchangeKinds),
  accountId: v.nullable(v.string()),
  /** Empty while nobody has connected. */
  accountName: v.string(),
  providerId: v.string(),
  providerName: v.string(),
  startedAtMs: v.number(),
  endedAtMs: v.nullable(v.number()),
  outcome: v.picklist(['running', 'succeeded', 'failed', 'cancelled']),
  cause: v.nullable(
    v.strictObject({ code: v.picklist(errorCodes), oauthError: v.nullable(v.picklist(oauthErrorNames)) }),
  ),
  stepCount: v.number(),
});

export const exchangeSchema = v.strictObject({
  ...exchangeSummarySchema.entries,
  steps: v.array(stepSchema),
  /** Steps beyond the bound, which were not kept. */
  stepsLeft: v.number(),
});

export type RecordedValue = v.InferOutput<typeof recordedValueSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type StepKind = Step['kind'];
export type MessagePart = Section['part'];
export type ExchangeSummary = v.InferOutput<typeof exchangeSummarySchema>;
export type Exchange = v.InferOutput<typeof exchangeSchema>;
export type ExchangeKind = Exchange['kind'];
