/**
 * Runs `atEnd` when the work has ended, whichever way: at once after work that is done at once, which most requests are. What `atEnd` throws
 * comes in the place of what came of the work.
 */
export function atEnd(work: () => unknown, atEnd: () => void): unknown {
  let done: unknown;
  try {
    done = work();
  } catch (error) {
    atEnd();
    throw error;
  }
  if (done instanceof Promise)
    return done.then(
      (value) => {
        atEnd();
        return value;
      },
      (error) => {
        atEnd();
        throw error;
      },
    );
  atEnd();
  return done;
}
