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
  const unreadable = (): readonly unknown[] => {
    const { state } = posture.state.getState();
    if (state === 'changed' || state === 'key-lost')
      return accounts.list().filter(({ id }) => !secrets.isForThisRunOnly(id));
    // Of many accounts few are not well.
    return [...health.state.getState().byAccount].filter(
      ([accountId, known]) =>
        known.state === 'unreadable' &&
        known.cause === 'STORAGE_SECRET_UNREADABLE' &&
        accounts.find(accountId),
    );
  };
  const count = () => {
    const unreadableAccounts = unreadable().length;
    if (vaultReport.getState().unreadableAccounts !== unreadableAccounts)
      vaultReport.setState({ unreadableAccounts });
  };
  accounts.state.subscribe(count);
  health.state.subscribe(count);
  posture.state.subscribe(count);
}
