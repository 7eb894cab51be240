import path from 'node:path';
import type { StoreApi } from 'zustand/vanilla';
import { atOnce, type Steps } from '../steps.ts';
import { folderOfAccounts } from '../vault/account-files.ts';
import type { DocumentFolder } from '../vault/document-file.ts';
import { SetAsideFiles } from '../vault/set-aside-files.ts';
import { sweepVault } from '../vault/sweep-temporary-files.ts';
import type { VaultLock } from '../vault/vault-lock.ts';
import type { SetAsideFile, VaultReport } from '../vault/vault-report.ts';
import { loadOrTell } from './load-or-tell.ts';
import { type RecoveryParts, recoverAccounts } from './recover-accounts.ts';

export interface OpenVaultParts extends RecoveryParts {
  /** Absolute path. */
  vaultFolder: string;
  folder: DocumentFolder;
  lock: VaultLock;
  posture: { setInUse: (isInUse: boolean) => void };
  vaultReport: StoreApi<VaultReport>;
  /** By what the list of files set aside calls them, in the order of reading. */
  documents: Partial<Record<SetAsideFile['what'], { load(): void }>>;
  /** What was wrong with an account's file may be mended. */
  onAccountRestored: (accountId: string) => void;
}

/** The vault of a run: how it is opened, at start and again. */
export class OpenVault {
  readonly setAside: SetAsideFiles;
  readonly #parts: OpenVaultParts;

  constructor(parts: OpenVaultParts) {
    const { accounts, folder, lock, vaultFolder, vaultReport: report } = parts;
    this.#parts = parts;
    this.setAside = new SetAsideFiles({
      vaultFolder,
      documents: folder,
      report,
      accounts,
      reload: (what, accountId) => this.#reload(what, accountId),
      requireOurs: () => lock.requireOurs(),
    });
  }

  /**
   * Takes the vault's lock, sweeps what was left by writes that were ended, reads every document, and brings to its end what an
   * earlier run began. Where another process has the vault, its documents are only read. Never throws.
   */
  *opening(): Steps<void> {
    const { documents, lock, notices, posture, vaultFolder } = this.#parts;
    lock.take();
    yield;
    const names = lock.isOurs ? sweepVault(vaultFolder) : undefined;
    yield;
    for (const document of Object.values(documents)) {
      loadOrTell(document, notices);
      yield;
    }
    const files = names?.get(path.join(vaultFolder, folderOfAccounts));
    const isTouched = lock.isOurs && recoverAccounts(this.#parts, files);
    yield;
    this.setAside.list(isTouched ? undefined : files);
    posture.setInUse(lock.isInUse);
  }

  /** Tries again where another process had the vault. What that one wrote is read then. */
  openAgain(): void {
    if (!this.#parts.lock.isInUse) return;
    this.#parts.secrets.forgetAllRead();
    atOnce(this.opening());
  }

  #reload(what: SetAsideFile['what'], accountId: string | null): void {
    const { documents, secrets, onAccountRestored } = this.#parts;
    if (accountId !== null) secrets.forgetRead(accountId);
    documents[what]?.load();
    recoverAccounts(this.#parts);
    if (accountId !== null) onAccountRestored(accountId);
  }
}
