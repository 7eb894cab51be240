import type { ActivityEntryView } from '../../electron/ipc/contract.ts';

/** Entries in a row that say the same. */
export interface ActivityRun {
  /** The same while newer ones are added to it. */
  key: number;
  /** The newest first. */
  entries: readonly ActivityEntryView[];
}

/** So many at least are told in one line. */
const shortestRun = 3;

/** The entries in their order, those in a row that say the same put together. */
export function runsOf(entries: readonly ActivityEntryView[]): ActivityRun[] {
  const runs: ActivityEntryView[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0] && saidBy(run[0]) === saidBy(entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs
    .flatMap((run) => (run.length < shortestRun ? run.map((entry) => [entry]) : [run]))
    .map((run) => ({ key: run.at(-1)?.sequence ?? 0, entries: run }));
}

/** All that is shown of an entry but its time, and how long a call took. */
function saidBy({ kind, accountId, accountName, providerId, cause, call, scopes, count }: ActivityEntryView) {
  const called = call && [call.method, call.url, call.status];
  return JSON.stringify([kind, accountId, accountName, providerId, cause, called, scopes, count]);
}
