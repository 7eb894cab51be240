import { commandLineTarget } from './command-line-target.ts';
import type { FuzzTarget } from './fuzz.ts';
import { ipcTarget } from './ipc-target.ts';
import { deliveryTarget, parserTarget } from './link-targets.ts';

/** Everything that reads what comes from outside. A module that imports this one stands in for `electron`. */
export const fuzzTargets: readonly FuzzTarget[] = [
  parserTarget,
  deliveryTarget,
  commandLineTarget,
  ipcTarget,
];

/** @param all how many cases there are of all targets together */
export function casesOf({ share }: FuzzTarget, all: number): number {
  const shares = fuzzTargets.reduce((sum, target) => sum + target.share, 0);
  return Math.ceil((all * share) / shares);
}
