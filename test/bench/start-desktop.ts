import { cp } from 'node:fs/promises';
import path from 'node:path';
import { locateElectron } from '../../build/electron-runtime.ts';
import { manyAccounts, writeAccounts } from '../support/app/many-accounts.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { buildEmptyApp } from './empty-app.ts';
import type { RawStart } from './raw-app.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What can be started on a desktop: Holdfast with so many accounts, and an empty window. */
export interface Starts {
  empty: RawStart;
  holdfast: (count: number) => RawStart;
}

/** Runs work on a desktop of its own, with a real key store and the given counts of accounts, a profile for each. */
export async function onDesktop<T>(
  counts: readonly number[],
  work: (starts: Starts) => Promise<T>,
): Promise<T> {
  const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
  const profileOf = (name: string) => path.join(desktop.home, `config-${name}`);
  try {
    const nowMs = Date.now();
    for (const count of counts) {
      const vault = path.join(profileOf(`${count}`), 'Holdfast', 'vault');
      writeAccounts(vault, manyAccounts(count, nowMs), nowMs);
    }
    const electron = await ownElectron(path.join(desktop.home, 'electron'));
    const emptyFolder = await buildEmptyApp(path.join(desktop.home, 'empty-app'));
    return await work({
      empty: { desktop, electron, folder: emptyFolder, profile: profileOf('empty') },
      holdfast: (count) => ({ desktop, electron, folder: root, profile: profileOf(`${count}`) }),
    });
  } finally {
    await desktop.stop();
  }
}

/** A copy that nothing else on the computer runs: of pages that several apps have in common, each would be counted a part alone. */
async function ownElectron(into: string): Promise<string> {
  const { path: executable } = locateElectron();
  await cp(path.dirname(executable), into, { recursive: true });
  return path.join(into, path.basename(executable));
}
