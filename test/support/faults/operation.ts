import type { TestCipher } from '../app/test-cipher.ts';
import type { DrivenApp } from './prepared-vault.ts';

/** One kind of store write, as a process does it that may be killed at any step of it. */
export interface Operation {
  name: string;
  /** What must stand in the vault besides; done in a whole run before. */
  before?: (app: DrivenApp) => Promise<unknown>;
  /** As before, on the closed vault's files. */
  files?: (folder: string) => void;
  /** Counts from the start of the app on, and not only from here. */
  fromStart?: true;
  /** A vault under a passphrase is not unlocked first. */
  isLocked?: true;
  /** The key store of this run and of those after it. */
  cipher?: () => TestCipher;
  /**
   * What may stay as it was where the disk refuses it, although the operation is done: it is learnt or tried again, and nobody was told
   * that it is kept. A process that is killed has no such excuse.
   */
  comesAgain?: RegExp;
  /** What is written within a second of the answer, and not before it: nobody was told by then that it is kept. */
  writtenBehind?: RegExp;
  /** What a next start may have to tell of. */
  tells?: RegExp;
  run: (app: DrivenApp) => Promise<unknown>;
}

/** @throws Error with the other code, or none, unless it ends with this one */
export async function expected(code: string, happens: Promise<unknown>): Promise<void> {
  const found = await happens.then(
    () => 'nothing',
    (error: { code?: string }) => error.code,
  );
  if (found !== code) throw Object.assign(new Error(`${found} instead of ${code}`), { code: found });
}
