import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { KeyStoreState, SecretCipher } from './secret-cipher.ts';

export type StoragePostureState =
  | { state: 'checking' }
  | { state: 'ready'; backend: string; protection: 'key-store' | 'passphrase' }
  | Exclude<KeyStoreState, { state: 'ready' }>
  /** Another key store than the one that holds the key of this vault. */
  | { state: 'changed'; backend: string; earlierBackend: string }
  /** The same key store, which no longer has the key. */
  | { state: 'key-lost'; backend: string }
  | { state: 'passphrase-locked'; nextTryAtMs: number | null }
  /** Another process has this vault open. */
  | { state: 'in-use' }
  /** Chosen by the person when there is no key store: accounts live in memory and end with the app. */
  | { state: 'this-run-only'; backend: string };

/** Whether secrets can be kept, and how. The window opens before this is known. */
export class StoragePosture {
  readonly state: StoreApi<StoragePostureState> = createStore(
    () => ({ state: 'checking' }) as StoragePostureState,
  );
  readonly #cipher: SecretCipher;

  constructor(cipher: SecretCipher) {
    this.#cipher = cipher;
  }

  /** Asks the key store again, for example after the person unlocked it. */
  async check(): Promise<void> {
    const found = await this.#cipher.check();
    const previous = this.state.getState();
    // Accounts already kept for this run must not seem to have become lasting ones.
    if (previous.state === 'this-run-only' && found.state !== 'ready') return;
    this.state.setState(found.state === 'ready' ? { ...found, protection: 'key-store' } : found, true);
  }

  keepForThisRunOnly(): void {
    const current = this.state.getState();
    const backend = 'backend' in current ? current.backend : 'unknown';
    if (current.state !== 'ready') this.state.setState({ state: 'this-run-only', backend }, true);
  }

  /**
   * Resolves with where a secret may go; rejects before anything is asked of a provider.
   * @throws AppError STORAGE_KEY_STORE_UNAVAILABLE, STORAGE_KEY_STORE_LOCKED
   */
  async requirePlace(): Promise<'key-store' | 'memory'> {
    const { state } = this.state.getState();
    if (state === 'ready') return 'key-store';
    if (state === 'this-run-only') return 'memory';
    await this.check();
    const now = this.state.getState().state;
    if (now === 'ready') return 'key-store';
    throw new AppError(now === 'locked' ? 'STORAGE_KEY_STORE_LOCKED' : 'STORAGE_KEY_STORE_UNAVAILABLE');
  }
}
