import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { ConfirmedState } from './confirm-key-store.ts';
import type { ConfirmedKeyStore } from './confirmed-key-store.ts';
import type { PassphraseTries } from './passphrase-tries.ts';
import type { PassphraseVault } from './passphrase-vault.ts';
import type { ProtectionFile } from './protection-file.ts';

export type StoragePostureState =
  | { state: 'ready'; backend: string; protection: 'key-store' | 'passphrase' }
  | Exclude<ConfirmedState, { state: 'ready' }>
  | { state: 'passphrase-locked'; nextTryAtMs: number | null }
  /** Another process has this vault open. */
  | { state: 'in-use' }
  /** Chosen by the person when there is no key store: accounts live in memory and end with the app. */
  | { state: 'this-run-only'; backend: string };

export interface StoragePostureParts {
  file: ProtectionFile;
  keyStore: ConfirmedKeyStore;
  vault: PassphraseVault;
  tries: PassphraseTries;
}

/** Whether secrets can be kept, and how. The window opens before this is known. */
export class StoragePosture {
  readonly state: StoreApi<StoragePostureState> = createStore(
    () => ({ state: 'checking' }) as StoragePostureState,
  );
  readonly #parts: StoragePostureParts;
  #isThisRunOnly = false;
  #isInUse = false;

  constructor(parts: StoragePostureParts) {
    this.#parts = parts;
    for (const { state } of [parts.file, parts.keyStore, parts.vault, parts.tries])
      (state as StoreApi<object>).subscribe(() => this.#show());
  }

  /** Under a passphrase that was not given, whatever else there is to say of it. */
  get isLocked(): boolean {
    const { file, vault } = this.#parts;
    const { protection, isClosed } = file.state.getState();
    return isClosed || (protection?.present === 'passphrase' && !vault.isOpen);
  }

  /** Whether accounts can be kept now, be it for this run. */
  get isOpen(): boolean {
    return ['ready', 'this-run-only'].includes(this.state.getState().state);
  }

  /** @throws AppError STORAGE_VAULT_LOCKED */
  requireUnlocked(): void {
    if (this.isLocked) throw new AppError('STORAGE_VAULT_LOCKED');
  }

  /** Asks the key store again, for example after the person unlocked it. A vault under a passphrase needs none. */
  async check(): Promise<void> {
    try {
      if (this.#parts.file.get()?.present !== 'passphrase') await this.#parts.keyStore.check();
    } catch (error) {
      // What the vault is under can't be read: that is told when a secret is asked for.
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** @throws AppError STORAGE_VAULT_LOCKED, STORAGE_IN_USE */
  keepForThisRunOnly(): void {
    const { state } = this.state.getState();
    this.requireUnlocked();
    if (state === 'in-use') throw new AppError('STORAGE_IN_USE');
    this.#isThisRunOnly = state !== 'ready';
    this.#show();
  }

  /** Whether another process has this vault open. */
  setInUse(isInUse: boolean): void {
    this.#isInUse = isInUse;
    this.#show();
  }

  /**
   * Resolves with where a secret may go; rejects before anything is asked of a provider.
   * @throws AppError STORAGE_KEY_STORE_*, STORAGE_KEY_LOST, STORAGE_VAULT_LOCKED, STORAGE_IN_USE, STORAGE_FILE_NEWER, STORAGE_READ_FAILED
   */
  async requirePlace(): Promise<'key-store' | 'memory'> {
    const { state } = this.state.getState();
    this.requireUnlocked();
    if (state === 'ready') return 'key-store';
    if (state === 'this-run-only') return 'memory';
    if (state === 'in-use') throw new AppError('STORAGE_IN_USE');
    this.#parts.file.get();
    await this.#parts.keyStore.requireReady();
    return 'key-store';
  }

  #show(): void {
    const now = this.#now();
    if (now.state === 'ready') this.#isThisRunOnly = false;
    if (JSON.stringify(now) !== JSON.stringify(this.state.getState())) this.state.setState(now, true);
  }

  #now(): StoragePostureState {
    const { file, keyStore, tries } = this.#parts;
    if (this.#isInUse) return { state: 'in-use' };
    if (this.isLocked) return { state: 'passphrase-locked', nextTryAtMs: tries.state.getState().nextTryAtMs };
    if (file.state.getState().protection?.present === 'passphrase')
      return { state: 'ready', backend: 'passphrase', protection: 'passphrase' };
    const found = keyStore.state.getState();
    if (found.state === 'ready') return { ...found, protection: 'key-store' };
    const backend = 'backend' in found ? found.backend : 'unknown';
    // Accounts already kept for this run must not seem to have become lasting ones.
    return this.#isThisRunOnly ? { state: 'this-run-only', backend } : found;
  }
}
