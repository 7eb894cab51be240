import path from 'node:path';
import { countActivity } from '../activity/activity-counts.ts';
import { activityAsCsv, activityAsJson } from '../activity/activity-export.ts';
import type { ActivityLedger } from '../activity/activity-ledger.ts';
import { AppError } from '../errors/app-error.ts';
import { errorName } from '../vault/document-content.ts';
import { writeWhole } from '../vault/durable-write.ts';
import type { activityRequests } from './activity-requests.ts';
import type { Handlers } from './router.ts';

export interface ActivityHandlerParts {
  activity: ActivityLedger;
  chooseSavePath: (suggestedName: string) => Promise<string | null>;
  nowMs: () => number;
}

/** The requests about the ledger. */
export function createActivityHandlers({
  activity,
  chooseSavePath,
  nowMs,
}: ActivityHandlerParts): Pick<Handlers, keyof typeof activityRequests> {
  return {
    readActivity: ({ accountId, beforeSequence, limit, filter }) =>
      activity.read(accountId, beforeSequence, limit, filter),
    readActivityCounts: ({ accountId, days }) => ({
      counts: countActivity(activity.all(accountId), days, nowMs()),
    }),
    exportActivity: async ({ format, accountId, filter }) => {
      const day = new Date(nowMs()).toISOString().slice(0, 10);
      const filePath = await chooseSavePath(`Holdfast activity ${day}.${format}`);
      if (filePath === null) return { written: null };
      const entries = activity.all(accountId, filter);
      const text = format === 'json' ? activityAsJson(entries) : activityAsCsv(entries);
      writing(() => writeWhole(filePath, text, () => undefined));
      activity.record({ kind: 'activity-exported', count: entries.length });
      return { written: { fileName: path.basename(filePath), entries: entries.length } };
    },
    clearActivity: () => {
      writing(() => activity.clear());
      return {};
    },
  };
}

/** @throws AppError STORAGE_WRITE_FAILED */
function writing(work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new AppError('STORAGE_WRITE_FAILED', errorName(cause), { cause });
  }
}
