import { Session, url } from 'node:inspector';
import { reportInternalError } from '../errors/report-internal-error.ts';

/** The start is over by then, and whoever looks at the window has seen it. */
const afterMs = 2_000;

/**
 * Has V8 collect once what a start left behind, and give back the room that it took for it: by itself it does so only when it comes to need
 * more. To be called when nothing of the start is left to do.
 */
export function giveBackMemorySoon(): void {
  setTimeout(collect, afterMs).unref();
}

/**
 * As the system has it done that is short of memory, which the word `gc` does not do: it leaves the room. It goes by a session of V8's
 * inspector within this process, to which nobody else gets. Not while a debugger is listened to: its client looks at the heap itself.
 */
function collect(): void {
  if (url() !== undefined) return;
  const session = new Session();
  session.connect();
  session.post('HeapProfiler.collectGarbage', (error) => {
    // Not in its own answer, of which it would be the end.
    setImmediate(() => session.disconnect());
    if (error) reportInternalError(error);
  });
}
