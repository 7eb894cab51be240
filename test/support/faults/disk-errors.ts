import { rmSync } from 'node:fs';
import { arm, callsSeen, type DiskFault, disarm } from '../conformance/faulty-disk.ts';
import type { KillRuns, PreparedOperation } from './kill-runs.ts';
import { openVault, openWhole, optionsOf, unlock } from './prepared-vault.ts';
import { damageTo, triesIn, viewOf } from './vault-view.ts';

export const diskErrors = ['ENOSPC', 'EPERM', 'EACCES', 'EROFS', 'EXDEV', 'EIO', 'half-taken'] as const;
export type WriteError = (typeof diskErrors)[number];

/** An operation whose disk fails at one call and at every one after it, until the operation has ended. */
export interface FailedWrite {
  operation: string;
  error: WriteError;
  step: string;
  /** `done`, or the code that it was refused with. */
  said: string;
  wrong: string[];
}

/** @param at number of the call, from 1 */
export async function failAt(
  runs: KillRuns,
  prepared: PreparedOperation,
  error: WriteError,
  at: number,
): Promise<FailedWrite> {
  const { operation, before, after } = prepared;
  const folder = runs.copyOf(prepared.folder);
  const fail = (fault: DiskFault) => arm({ fault, at, within: folder });
  if (operation.fromStart) fail(error);
  const app = openVault(folder, optionsOf(operation));
  await app.inspectAccounts();
  await app.posture.check();
  if (!operation.isLocked) await unlock(app);
  if (!operation.fromStart) fail(error);
  const said = await operation.run(app).then(
    () => 'done',
    (thrown: { code?: string; message: string }) => thrown.code ?? `INTERNAL ${thrown.message}`,
  );
  const step = callsSeen()[at - 1]?.replace(/\.tmp-\w+/, '.tmp') ?? 'none';
  disarm();
  await app.close();
  const tries = triesIn(folder);
  const next = await openWhole(folder, optionsOf(operation));
  const now = await viewOf(next, tries);
  await next.close();
  rmSync(folder, { recursive: true });
  const { lost, torn, undone } = damageTo(now, { before, after, acknowledged: said === 'done' });
  const wrong = [
    ...lost.map((name) => `lost: ${name}`),
    ...torn.map((name) => `torn: ${name}`),
    ...undone.filter((name) => !operation.comesAgain?.test(name)).map((name) => `undone: ${name}`),
    ...(said === 'done' || said.startsWith('STORAGE_') ? [] : [`said ${said}`]),
  ];
  return { operation: operation.name, error, step: `${at} ${step}`, said, wrong };
}
