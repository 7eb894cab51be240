import { setFlagsFromString } from 'node:v8';

/** Flags of V8. */
export const heapFlags: readonly string[] = ['--semi-space-growth-factor=1'];

/**
 * Keeps what is new in the heap of this process within V8's first room for it: by itself that grows to 16 times as much during a start, and
 * is kept. To be called before anything large is made.
 */
export function keepHeapSmall(): void {
  for (const flag of heapFlags) setFlagsFromString(flag);
}
