import type { StoreApi } from 'zustand/vanilla';
import type { ProtectionFile } from '../vault/protection-file.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultReport } from '../vault/vault-report.ts';
import type { ActivityLedger } from './activity-ledger.ts';

export interface WatchedVault {
  posture: StoragePosture;
  protection: { file: ProtectionFile };
  vaultReport: StoreApi<VaultReport>;
}

/** Records the lock, a change of protection, and files that were set aside. */
export function recordVault(
  { posture, protection, vaultReport }: WatchedVault,
  activity: ActivityLedger,
): void {
  posture.state.subscribe(({ state: now }, { state: before }) => {
    if (now === 'passphrase-locked' && before === 'ready') activity.record({ kind: 'locked' });
    if (now === 'ready' && before === 'passphrase-locked') activity.record({ kind: 'unlocked' });
  });
  protection.file.state.subscribe(({ protection: now }, { protection: before }) => {
    if (before && now && before.present !== now.present) activity.record({ kind: 'protection-changed' });
  });
  vaultReport.subscribe(({ setAside: now }, { setAside: before }) => {
    for (const { name, accountName } of now) {
      if (before.some((file) => file.name === name)) continue;
      const cause = 'STORAGE_FILE_BROKEN';
      activity.record({ kind: 'file-set-aside', accountName: accountName ?? '', cause });
    }
  });
}
