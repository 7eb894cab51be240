import { internalError } from '../log/internal-error.ts';
import type { Log } from '../log/log.ts';

let log: Log | undefined;

/** From now on faults are written to this log too. Faults may come before there is one. */
export function logInternalErrorsTo(to: Log): void {
  log = to;
}

/** Writes a fault of the app to the terminal and the log: its class and where it came from, never its message. */
export function reportInternalError(error: unknown): void {
  const told = internalError(error);
  log?.write('internal-error', told);
  const frames = told.frames.map((frame) => `    at ${frame}`).join('\n');
  console.error(`Holdfast: internal error (${told.name})\n${frames}`);
}
