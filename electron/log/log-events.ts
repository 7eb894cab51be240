import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';

const code = v.picklist(errorCodes);
/** Words of our own, by which nothing else can come in: no spaces, no `=`, and short. */
const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,39}$/));
const milliseconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A function's name and the name of a file of ours, never its folder. */
const frame = v.pipe(v.string(), v.regex(/^[\w.$<> #[\]]{0,80} \([\w.:-]{1,60}:\d{1,9}:\d{1,9}\)$/));

/** Everything that the log can say. What is no field of these can't be written, whatever it is given. */
export const logEvents = {
  started: v.strictObject({ appVersion: word, electronVersion: word, platform: word, arch: word }),
  storage: v.strictObject({ state: word }),
  'storage-fault': v.strictObject({ code }),
  /** A fault of the app: its class and where it was, without its message, which could quote what a server sent. */
  'internal-error': v.strictObject({ name: word, frames: v.pipe(v.array(frame), v.maxLength(8)) }),
  'request-failed': v.strictObject({ request: word, code, durationMs: milliseconds }),
  /** Of a frame that is not our own window's. */
  'request-refused': v.strictObject({ request: word }),
  'link-refused': v.strictObject({ code }),
  refreshed: v.strictObject({}),
  'refresh-failed': v.strictObject({ code }),
  stopped: v.strictObject({}),
} as const;

export type LogEvent = keyof typeof logEvents;
export type LogFields<E extends LogEvent> = v.InferInput<(typeof logEvents)[E]>;
