import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type LogEvent, type LogFields, logEvents } from './log-events.ts';
import { maskedText } from './masked-text.ts';

/** Bytes of one file; there are two, the older one is dropped. */
const largestFile = 512 * 1024;

/**
 * A log of this app on this computer, one JSON line per event. It redacts by structure: only the declared fields of a declared event are
 * written, and each can hold nothing but codes, counts and words of our own.
 */
export class Log {
  readonly path: string;
  readonly #folder: string;

  /** @param folder absolute path; made when it is first needed */
  constructor(folder: string) {
    this.#folder = folder;
    this.path = path.join(folder, 'holdfast.log');
  }

  /** Never throws: what can't be written is no reason to fail. */
  write<E extends LogEvent>(event: E, fields: LogFields<E>): void {
    const line = maskedText(logLine(event, fields));
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largestFile) renameSync(this.path, path.join(this.#folder, 'holdfast.1.log'));
      append(this.path, `${line}\n`);
    } catch {
      // A disk that takes no document is told of by whoever wrote it.
    }
  }
}

function append(file: string, text: string): void {
  const descriptor = openSync(file, 'a', 0o600);
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** An event with a field that is not as declared is written without any. */
export function logLine<E extends LogEvent>(event: E, fields: LogFields<E>): string {
  const parsed = v.safeParse(logEvents[event] as v.GenericSchema<unknown, object>, fields);
  return JSON.stringify({
    at: new Date().toISOString(),
    event,
    ...(parsed.success ? parsed.output : { unfit: true }),
  });
}
