import { createStore, type StoreApi } from 'zustand/vanilla';

/** A file that could not be read and was renamed, whole. `name` is its path in the vault folder. */
export interface SetAsideFile {
  name: string;
  what: 'accounts' | 'account' | 'clients' | 'providers' | 'requests' | 'revocations' | 'settings' | 'other';
  accountName: string | null;
  atMs: number;
  sizeBytes: number;
}

export interface VaultReport {
  setAside: readonly SetAsideFile[];
  /** How far putting everything under another protection is; null when none runs. */
  converting: { done: number; total: number } | null;
  /** Accounts whose tokens can't be read with the key that is there now. */
  unreadableAccounts: number;
}

/** What there is to tell of the vault besides whether it is open. */
export function createVaultReport(): StoreApi<VaultReport> {
  return createStore<VaultReport>(() => ({ setAside: [], converting: null, unreadableAccounts: 0 }));
}
