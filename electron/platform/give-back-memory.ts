import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The start is over by then, and whoever looks at the window has seen it. */
const afterMs = 2_000;

/**
 * Has V8 collect once what a start left behind, and give back the room that it took for it: by itself it does so only when it comes to need
 * more. To be called when nothing of the start is left to do.
 */
export function giveBackMemorySoon(): void {
  setTimeout(collect, afterMs).unref();
}

/** Only a context made while the flag is set has the word for it; none of the app's own does. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  gc();
}
