/** What is measured inside the main process. Each function is sent there as it stands, so none uses anything around it. */
import type { net } from 'electron';

export interface Blocks {
  /** Without the time in which it waited for a core. */
  ownMs: number;
  byClockMs: number;
}

interface Watch extends Blocks {
  timer: NodeJS.Timeout;
}

type Watched = typeof globalThis & { watch?: Watch };

/** The least that has a parsed answer. @returns milliseconds from sending to it */
export async function fetchAndParse(
  electron: { net: typeof net },
  { url, accessToken }: { url: string; accessToken: string },
): Promise<number> {
  const startedAtMs = performance.now();
  const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` };
  const response = await electron.net.fetch(url, { headers, cache: 'no-store', credentials: 'omit' });
  const text = await response.text();
  const parsed: unknown = JSON.parse(text);
  const tookMs = performance.now() - startedAtMs;
  if (response.status !== 200 || typeof parsed !== 'object') throw new Error(`answered ${response.status}`);
  return tookMs;
}

/**
 * From now on, a timer that wants to ring each millisecond notes for how long it could not. For a part of that, the process may have been
 * ready to go on while others had all cores: Linux counts it for each thread, in nanoseconds, and whoever owns the process can't help it.
 */
export function watchMain(): void {
  const watched = globalThis as Watched;
  const modules = process as Partial<Pick<NodeJS.Process, 'getBuiltinModule' | 'mainModule'>>;
  const fs: typeof import('node:fs') = modules.getBuiltinModule?.('fs') ?? modules.mainModule?.require('fs');
  const waitedForCoreMs = () => {
    if (process.platform !== 'linux') return 0;
    // Of the main thread, which has the number of its process: time on a core, time in wait for one, how often.
    const [, waitedNs] = fs.readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(waitedNs) / 1e6;
  };
  let lastMs = performance.now();
  let lastWaitedMs = waitedForCoreMs();
  const watch: Watch = {
    ownMs: 0,
    byClockMs: 0,
    timer: setInterval(() => {
      const nowMs = performance.now();
      const waitedMs = waitedForCoreMs();
      watch.byClockMs = Math.max(watch.byClockMs, nowMs - lastMs);
      watch.ownMs = Math.max(watch.ownMs, nowMs - lastMs - (waitedMs - lastWaitedMs));
      lastMs = nowMs;
      lastWaitedMs = waitedMs;
    }, 1),
  };
  watched.watch = watch;
}

/** @returns the longest times between two rings since {@link watchMain}: of its own making, and by the clock */
export function longestBlocks(): Blocks {
  const { watch } = globalThis as Watched;
  clearInterval(watch?.timer);
  const { byClockMs = Number.NaN, ownMs = Number.NaN } = watch ?? {};
  return { byClockMs, ownMs };
}
