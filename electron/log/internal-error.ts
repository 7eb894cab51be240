import path from 'node:path';
import type { LogFields } from './log-events.ts';

const mostFrames = 8;

/** What may be said of a fault of the app: its class and where it came from. Never its message, which could quote what a server sent. */
export function internalError(error: unknown): LogFields<'internal-error'> {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  // A class can be called anything by whoever throws it; the frames are V8's own.
  const name = /^[A-Za-z]\w{0,39}$/.test(error.name) ? error.name : 'Error';
  // The message comes first in a stack, and may hold lines that look like frames.
  const stack = String(error.stack ?? '');
  const afterMessage = stack.slice(Math.max(stack.indexOf(error.message), 0) + error.message.length);
  const frames = afterMessage.split('\n').flatMap((line) => frameIn(line) ?? []);
  return { name, frames: frames.slice(0, mostFrames) };
}

/** `at name (file:line:column)` or `at file:line:column`, with the file's name alone. */
function frameIn(line: string): string | undefined {
  const [, name = '', file = '', at = ''] = /^\s+at (?:(.*?) \()?([^()]*?)(:\d+:\d+)\)?$/.exec(line) ?? [];
  if (!file) return undefined;
  const safeName = name.replaceAll(/[^\w.$<> #[\]]/g, '').slice(0, 80);
  const safeFile = path.posix
    .basename(file.replaceAll('\\', '/'))
    .replaceAll(/[^\w.:-]/g, '')
    .slice(0, 60);
  return safeFile && `${safeName} (${safeFile}${at})`;
}
