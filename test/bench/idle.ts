import { setTimeout as sleep } from 'node:timers/promises';
import { type Share, sharesOf, totalMib } from './process-tree.ts';
import type { RawApp } from './raw-app.ts';

/** What follows a start is over by then: the same wait on both sides. */
const settleMs = 8_000;

/** Memory of all of an app's processes together once it has settled. Nothing is asked of it meanwhile. */
export async function idle(app: RawApp, isSample: boolean): Promise<{ mib: number; shares: Share[] }> {
  await sleep(isSample ? settleMs / 8 : settleMs);
  const shares = sharesOf(app.pid);
  return { mib: totalMib(shares), shares };
}
