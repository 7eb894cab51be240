import { commandLineTarget } from './command-line-target.ts';
import { exportContentTarget, exportFileTarget } from './export-file-targets.ts';
import type { FuzzTarget } from './fuzz.ts';
import { ipcTarget } from './ipc-target.ts';
import { ledgerTarget } from './ledger-target.ts';
import { deliveryTarget, parserTarget } from './link-targets.ts';

/**
 * Everything that reads what comes from outside: links, arguments and payloads, and files besides. A module that imports this one
 * stands in for `electron`.
 */
export const fuzzTargets: readonly FuzzTarget[] = [
  parserTarget,
  deliveryTarget,
  commandLineTarget,
  ipcTarget,
  exportFileTarget,
  exportContentTarget,
  ledgerTarget,
];

/** @param all how many cases there are of links, arguments and payloads together; those of files come on top */
export function casesOf({ share }: FuzzTarget, all: number): number {
  return Math.ceil((all * share) / 100);
}
