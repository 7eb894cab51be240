import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { type ActivityEntry, activityEntrySchema } from '../../../../electron/activity/activity-entry.ts';
import { activityAsCsv, activityAsJson } from '../../../../electron/activity/activity-export.ts';
import { ActivityFile } from '../../../../electron/activity/activity-file.ts';
import { type FuzzTarget, held } from './fuzz.ts';
import { inputFrom } from './input-from-schema.ts';
import { spoilt } from './spoilt-payload.ts';

const entry = (sequence: number): ActivityEntry => ({
  sequence,
  atMs: 1_790_000_000_000 + sequence,
  kind: 'api-called',
  accountId: '6f1c5f0e-7f0a-4d6f-9a64-0f7d6a3d2b11',
  accountName: 'Ada',
  providerId: 'demo',
  cause: null,
  call: { method: 'GET', url: 'https://api.example/items', status: 200, durationMs: 12 },
  scopes: null,
  count: null,
});

/** The lines of a ledger, of which one is not as it was written: what is whole is read, and what is read can be exported. */
export const ledgerTarget: FuzzTarget = {
  name: 'lines of the ledger',
  share: 2,
  prepare: async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-ledger-'));
    mkdirSync(folder, { recursive: true });
    const whole = [1, 2, 4, 5].map(entry);
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      spoilt(fc.constant(entry(3))).map(({ payload }) => textOf(payload)),
      inputFrom(activityEntrySchema, () => ({})).map(textOf),
      fc.nat(200).map((length) => JSON.stringify(entry(3)).slice(0, length)),
    );
    return {
      property: held(line, (changed) => {
        const lines = [...whole.slice(0, 2).map(textOf), changed, ...whole.slice(2).map(textOf), ''];
        writeFileSync(path.join(folder, 'activity-newer.jsonl'), lines.join('\n'));
        const read = [...new ActivityFile(folder).read()];
        if (read.some((each) => !v.is(activityEntrySchema, each))) throw new Error('read what is no entry');
        const kept = read.filter((each) => whole.some((one) => textOf(one) === textOf(each)));
        // One that was made into another entry may claim to be older than those before it.
        if (!isEntry(changed) && kept.length !== whole.length) throw new Error('a whole line was not read');
        activityAsCsv(read);
        JSON.parse(activityAsJson(read));
      }),
      end: async () => rmSync(folder, { recursive: true }),
    };
  },
};

function isEntry(line: string): boolean {
  try {
    return v.is(activityEntrySchema, JSON.parse(line));
  } catch {
    return false;
  }
}

/** What can't be written as JSON is no line. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{';
  }
}
