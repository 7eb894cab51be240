import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { manyAccounts, writeAccounts } from '../../support/app/many-accounts.ts';
import { type Desktop, startDesktop } from '../../support/desktop/desktop.ts';
import { type ElectronProgram, startProgram } from './electron-program.ts';
import type { ToldVault } from './vault-program.ts';

/** Holdfast on vaults of so many accounts each, in the real Electron over the real key store, on the disk of this computer. */
export async function withVaults<T>(
  counts: readonly number[],
  measure: (programs: ElectronProgram[]) => Promise<T>,
): Promise<T> {
  const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
  const programs: ElectronProgram[] = [];
  try {
    requireDisk(desktop.home);
    for (const count of counts) programs.push(await openVault(desktop, count));
    return await measure(programs);
  } finally {
    for (const program of programs) await program.end().catch(() => undefined);
    await desktop.stop();
  }
}

async function openVault(desktop: Desktop, count: number): Promise<ElectronProgram> {
  const vaultFolder = path.join(mkdtempSync(path.join(desktop.home, 'bench-')), 'vault');
  const accounts = manyAccounts(count, Date.now());
  writeAccounts(vaultFolder, accounts, Date.now());
  const refreshed = accounts.filter(
    ({ needsReconsent, providerId }) => providerId === 'google' && !needsReconsent,
  );
  const told: ToldVault = { vaultFolder, accountIds: refreshed.slice(0, 5).map(({ id }) => id) };
  return startProgram(desktop, 'vault-program.ts', told);
}

/** In memory a sync is nothing. */
function requireDisk(folder: string): void {
  const kind = execFileSync('stat', ['--file-system', '--format=%T', folder]).toString().trim();
  if (kind === 'tmpfs') throw new Error(`${folder} is in memory`);
  console.error(`   files on ${kind}`);
}
