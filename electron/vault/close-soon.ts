import { close } from 'node:fs';

interface Waiting {
  descriptor: number;
  before: () => void;
}

/** Of a file and its folder, and one that is replaced. */
const mostWaiting = 4;

let waiting: Waiting[] = [];

/**
 * Closes a file that is synced, or was only read, once who waits now has gone on: closing takes as long as a small sync where the file
 * has no name any more, and to have another thread do it takes a good part of that.
 *
 * @param before done right before that
 */
export function closeSoon(descriptor: number, before = () => {}): void {
  if (waiting.length === mostWaiting) closeWaiting();
  waiting.push({ descriptor, before });
  if (waiting.length === 1) setImmediate(closeWaiting);
}

/** Where much is written without a pause, nothing may stay open: not its descriptors, and not the room of what was replaced. */
export function closeWaiting(): void {
  const now = waiting;
  waiting = [];
  for (const { descriptor, before } of now) {
    before();
    close(descriptor, () => undefined);
  }
}
