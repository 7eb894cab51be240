import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { damagesTo } from './damaged-files.ts';
import { filesOf, startDamaged } from './damaged-vault.ts';
import type { KillRuns, PreparedOperation } from './kill-runs.ts';
import { openVault } from './prepared-vault.ts';

/** One case of a damaged file. */
export interface DamagedCase {
  file: string;
  kind: string;
  name: string;
  told: string;
  wrong: string[];
}

/** @param whole an operation prepared on a vault that has all kinds of files */
export async function filesToDamage(runs: KillRuns, whole: PreparedOperation): Promise<string[]> {
  const folder = runs.copyOf(whole.folder);
  const app = openVault(folder);
  const accountId = app.idOf('ada');
  await app.close();
  return filesOf(whole.folder, accountId);
}

/** @param isMeant which of the damages are tried */
export async function damageEach(
  runs: KillRuns,
  whole: PreparedOperation,
  file: string,
  isMeant: (name: string) => boolean = () => true,
): Promise<DamagedCase[]> {
  const original = readFileSync(path.join(whole.folder, 'vault', file));
  const cases: DamagedCase[] = [];
  for (const damage of damagesTo(original).filter(({ name }) => isMeant(name))) {
    const folder = runs.copyOf(whole.folder);
    const { told, wrong } = await startDamaged(folder, file, damage, whole.before);
    rmSync(folder, { recursive: true });
    const shown = file.replace(/[0-9a-f-]{36}/, '<id>');
    cases.push({ file: shown, kind: damage.kind, name: damage.name, told: told.join(', '), wrong });
  }
  return cases;
}

/** One row for all damages of a file of which the same is told. */
export function rowsOf(cases: readonly DamagedCase[]): string[][] {
  const rows = new Map<
    string,
    { kinds: Set<string>; count: number; file: string; told: string; wrong: number }
  >();
  for (const { file, kind, told, wrong } of cases) {
    const key = JSON.stringify([file, told]);
    const row = rows.get(key) ?? { kinds: new Set(), count: 0, file, told, wrong: 0 };
    row.kinds.add(kind);
    row.count += 1;
    if (wrong.length > 0) row.wrong += 1;
    rows.set(key, row);
  }
  return [...rows.values()].map(({ file, kinds, count, told, wrong }) => [
    file,
    [...kinds].join(', '),
    String(count),
    told || (file.startsWith('activity/') ? 'nothing: what is whole is read' : 'nothing: all is there'),
    String(wrong),
  ]);
}
