import type { StoreApi } from 'zustand/vanilla';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultReport } from '../vault/vault-report.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountRepository } from './account-repository.ts';

export interface ReportUnreadableParts {
  accounts: AccountRepository;
  health: AccountHealth;
  posture: StoragePosture;
  secrets: { isForThisRunOnly(accountId: string): boolean };
  vaultReport: StoreApi<VaultReport>;
}

/** Keeps count of the accounts whose tokens can't be read with the key that is there. */
export function reportUnreadable({
  accounts,
  health,
  posture,
  secrets,
  vaultReport,
}: ReportUnreadableParts): void {
  const isUnreadable = (accountId: string): boolean => {
    const { state } = posture.state.getState();
    if (state === 'changed' || state === 'key-lost') return !secrets.isForThisRunOnly(accountId);
    const known = health.of(accountId);
    return known?.state === 'unreadable' && known.cause === 'STORAGE_SECRET_UNREADABLE';
  };
  const count = () => {
    const unreadableAccounts = accounts.list().filter(({ id }) => isUnreadable(id)).length;
    if (vaultReport.getState().unreadableAccounts !== unreadableAccounts)
      vaultReport.setState({ unreadableAccounts });
  };
  accounts.state.subscribe(count);
  health.state.subscribe(count);
  posture.state.subscribe(count);
}
