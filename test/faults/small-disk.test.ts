import { cpSync, readdirSync, readlinkSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KillRuns, type PreparedOperation } from '../support/faults/kill-runs.ts';
import type { Operation } from '../support/faults/operation.ts';
import { operations } from '../support/faults/operations.ts';
import { openWhole } from '../support/faults/prepared-vault.ts';
import { report } from '../support/faults/results.ts';
import { mountSmallDisk } from '../support/faults/small-disk.ts';
import { damageTo, viewOf } from '../support/faults/vault-view.ts';

const runs = new KillRuns();
const startedAtMs = performance.now();
const rows: string[][] = [];
let failures = 0;
const tried = mountSmallDisk(64);
tried?.end();
const writing = operations.filter(({ cipher, fromStart, isLocked }) => !cipher && !fromStart && !isLocked);

beforeAll(() => runs.start(), 60_000);
afterAll(() => {
  runs.end();
  report({
    name: 'small-disk',
    title: 'A disk that is really full, and one that is really read-only',
    count: rows.length,
    unit: 'runs',
    failures,
    seconds: (performance.now() - startedAtMs) / 1000,
    columns: ['operation', 'disk', 'what is said'],
    rows,
    notes: [
      tried ? 'A tmpfs of 256 KiB, filled or remounted.' : 'Not made here: this process may not mount.',
    ],
  });
});

/** Does the operation on a disk of that kind, then once more when the disk is as it should be. */
async function doOn(disk: 'full' | 'read-only', prepared: PreparedOperation): Promise<string> {
  const small = mountSmallDisk(256);
  if (!small) throw new Error('not mounted');
  const { folder } = small;
  cpSync(prepared.folder, folder, { recursive: true });
  const app = await openWhole(folder);
  const isClosed = () => expect.poll(() => openIn(folder)).toEqual([]);
  // What was written is closed a moment later; what is open for writing keeps a disk from being read-only.
  await isClosed();
  const filler = path.join(folder, 'filler');
  if (disk === 'full') writeFileSync(filler, Buffer.alloc(freeBytes(folder)));
  else small.remount('ro');
  const said = await prepared.operation.run(app).then(
    () => 'done',
    (thrown: { code?: string; message: string }) => thrown.code ?? thrown.message,
  );
  if (disk === 'full') rmSync(filler);
  else small.remount('rw');
  await app.close();
  const next = await openWhole(folder);
  const { lost } = damageTo(await viewOf(next), { ...prepared, acknowledged: false });
  await next.ask('changeSettings', { theme: 'system' });
  await next.close();
  await isClosed();
  small.end();
  expect(lost).toEqual([]);
  return said;
}

/** What this process has open there, be it by no name any more. */
function openIn(folder: string): string[] {
  return readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(folder);
    } catch {
      return false;
    }
  });
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

test.skipIf(!tried).each(
  writing.flatMap(
    (each) =>
      [
        { ...each, disk: 'full' },
        { ...each, disk: 'read-only' },
      ] as const,
  ),
)(
  '$name on a $disk disk: refused with a code or held, nothing is lost, and it writes again when it can',
  async ({ disk, ...operation }: Operation & { disk: 'full' | 'read-only' }) => {
    const said = await doOn(disk, await runs.prepare(operation));
    rows.push([operation.name, disk, said]);
    if (said !== 'done' && !said.startsWith('STORAGE_')) failures += 1;
    expect(said).toMatch(/^(done|STORAGE_\w+)$/);
  },
);
