/** What is measured inside the main process. Each function is sent there as it stands, so none uses anything around it. */
import type { net } from 'electron';

interface Watch {
  longestMs: number;
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

/** From now on, a timer that wants to ring each millisecond notes for how long it could not. */
export function watchMain(): void {
  const watched = globalThis as Watched;
  let lastMs = performance.now();
  const watch: Watch = {
    longestMs: 0,
    timer: setInterval(() => {
      const nowMs = performance.now();
      watch.longestMs = Math.max(watch.longestMs, nowMs - lastMs);
      lastMs = nowMs;
    }, 1),
  };
  watched.watch = watch;
}

/** @returns the longest time between two rings since {@link watchMain} */
export function longestWait(): number {
  const { watch } = globalThis as Watched;
  clearInterval(watch?.timer);
  return watch?.longestMs ?? Number.NaN;
}
