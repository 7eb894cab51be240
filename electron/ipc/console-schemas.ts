import * as v from 'valibot';
import { savedRequestSchema, sentRequestSchema } from '../console/kept-request.ts';

const shortText = v.pipe(v.string(), v.maxLength(2048));

/** Made up by the window for each call. */
export const callIdSchema = v.pipe(v.string(), v.uuid());
export const answerIdSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 50));
export const savedRequestIdSchema = v.pipe(v.string(), v.uuid());
export const requestNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

interface Header {
  name: string;
  value: string;
}

/** As the schema would say it, at a fraction of what that takes: every answer has some. */
function arePlainlyHeaders(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPlainlyHeader);
}

function isPlainlyHeader(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, value: text } = value as Partial<Header>;
  return typeof name === 'string' && typeof text === 'string' && Object.keys(value).length === 2;
}

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
  headers: v.union([
    v.custom<Header[]>(arePlainlyHeaders),
    v.array(v.strictObject({ name: v.string(), value: v.string() })),
  ]),
  body: v.string(),
  /** In how many parts the body was told by `answer.arriving`; 0: it is in `body`. */
  partCount: v.number(),
  /** The body where it is a picture, as an address that holds it. */
  image: v.nullable(v.string()),
  kind: v.picklist(['json', 'text', 'image', 'binary', 'empty']),
  refreshed: v.boolean(),
  /** Scopes that this call lacks, as far as the API says so: with them it may work. */
  missingScopes: v.array(v.string()),
  /** For `saveApiAnswer`; null where there is nothing that could be saved. */
  answerId: v.nullable(v.number()),
});

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
