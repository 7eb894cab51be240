import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
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
  #waiting: (() => void)[] = [];

  /** @param folder absolute path; made when it is first needed */
  constructor(folder: string) {
    this.#folder = folder;
    this.path = path.join(folder, 'holdfast.log');
  }

  /** Never throws: what can't be written is no reason to fail. */
  write<E extends LogEvent>(event: E, fields: LogFields<E>): void {
    this.#writeWaiting();
    this.#writeLine(event, fields, new Date());
  }

  /** As {@link write}, once whoever waits now has gone on; before anything that is written later. */
  writeSoon<E extends LogEvent>(event: E, fields: LogFields<E>): void {
    const at = new Date();
    if (this.#waiting.length === 0) setImmediate(() => this.#writeWaiting());
    this.#waiting.push(() => this.#writeLine(event, fields, at));
  }

  #writeWaiting(): void {
    const lines = this.#waiting;
    this.#waiting = [];
    for (const write of lines) write();
  }

  #writeLine<E extends LogEvent>(event: E, fields: LogFields<E>, at: Date): void {
    const line = maskedText(logLine(event, fields, at));
    try {
      const isFull = this.#append(`${line}\n`);
      if (isFull) renameSync(this.path, path.join(this.#folder, 'holdfast.1.log'));
    } catch {
      // A disk that takes no document is told of by whoever wrote it.
    }
  }

  /** @returns whether the next line belongs into another file */
  #append(text: string): boolean {
    const descriptor = this.#open();
    try {
      writeSync(descriptor, text);
      return fstatSync(descriptor).size > largestFile;
    } finally {
      closeSync(descriptor);
    }
  }

  /** The folder is nearly always there. */
  #open(): number {
    try {
      return openSync(this.path, 'a', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      return openSync(this.path, 'a', 0o600);
    }
  }
}

/** An event with a field that is not as declared is written without any. */
export function logLine<E extends LogEvent>(event: E, fields: LogFields<E>, at = new Date()): string {
  const parsed = v.safeParse(logEvents[event] as v.GenericSchema<unknown, object>, fields);
  return JSON.stringify({
    at: at.toISOString(),
    event,
    ...(parsed.success ? parsed.output : { unfit: true }),
  });
}
