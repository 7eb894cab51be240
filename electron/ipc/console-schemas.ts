import * as v from 'valibot';
import { savedRequestSchema, sentRequestSchema } from '../console/kept-request.ts';

const shortText = v.pipe(v.string(), v.maxLength(2048));

/** Made up by the window for each call. */
export const callIdSchema = v.pipe(v.string(), v.maxLength(40));
export const answerIdSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(2 ** 50));
export const savedRequestIdSchema = v.pipe(v.string(), v.uuid());
export const requestNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const apiRequestSchema = v.strictObject({
  method: v.picklist(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.pipe(v.string(), v.maxLength(8192)),
  headers: v.pipe(
    v.array(v.strictObject({ name: shortText, value: v.pipe(v.string(), v.maxLength(8192)) })),
    v.maxLength(50),
  ),
  body: v.nullable(v.pipe(v.string(), v.maxLength(1024 * 1024))),
});

const kinds = ['json', 'text', 'image', 'binary', 'empty'] as const;

const answerSchema = v.strictObject({
  status: v.number(),
  statusText: v.string(),
  durationMs: v.number(),
  sizeBytes: v.number(),
  headers: v.array(v.strictObject({ name: v.string(), value: v.string() })),
  body: v.string(),
  /** In how many parts the body was told by `answer.arriving`; 0: it is in `body`. */
  partCount: v.number(),
  /** The body where it is a picture, as an address that holds it. */
  image: v.nullable(v.string()),
  kind: v.picklist(kinds),
  refreshed: v.boolean(),
  /** Scopes that this call lacks, as far as the API says so: with them it may work. */
  missingScopes: v.array(v.string()),
  /** For `saveApiAnswer`; null where there is nothing that could be saved. */
  answerId: v.nullable(v.number()),
});

type Answer = v.InferOutput<typeof answerSchema>;

const memberCount = Object.keys(answerSchema.entries).length;

/** As the schema would say it, at a fraction of what that takes. */
function isPlainlyAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const answer = value as Partial<Answer>;
  return (
    Object.keys(answer).length === memberCount &&
    isNumber(answer.status) &&
    typeof answer.statusText === 'string' &&
    isNumber(answer.durationMs) &&
    isNumber(answer.sizeBytes) &&
    Array.isArray(answer.headers) &&
    answer.headers.every(isPlainlyHeader) &&
    typeof answer.body === 'string' &&
    isNumber(answer.partCount) &&
    (answer.image === null || typeof answer.image === 'string') &&
    kinds.includes(answer.kind as Answer['kind']) &&
    typeof answer.refreshed === 'boolean' &&
    Array.isArray(answer.missingScopes) &&
    answer.missingScopes.every((scope) => typeof scope === 'string') &&
    (answer.answerId === null || isNumber(answer.answerId))
  );
}

function isPlainlyHeader(header: unknown): boolean {
  if (typeof header !== 'object' || header === null) return false;
  const { name, value } = header as Partial<Answer['headers'][number]>;
  return typeof name === 'string' && typeof value === 'string' && Object.keys(header).length === 2;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value);
}

export const apiAnswerSchema = v.union([v.custom<Answer>(isPlainlyAnswer), answerSchema]);

export const answerPartSchema = v.strictObject({
  callId: v.string(),
  /** Which one of its call, from 0. */
  index: v.number(),
  kind: v.picklist(['json', 'text']),
  text: v.string(),
  /** Of all that has arrived by then. */
  sizeBytes: v.number(),
});

export const requestBookViewSchema = v.strictObject({
  history: v.array(sentRequestSchema),
  saved: v.array(savedRequestSchema),
});
