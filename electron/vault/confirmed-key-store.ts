import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import {
  type ConfirmedState,
  type ConfirmParts,
  confirmKeyStore,
  errorOf,
  protectByKeyStore,
} from './confirm-key-store.ts';
import type { KeyStoreState, SecretCipher } from './secret-cipher.ts';

/** The key store, once it is known to have the key that this vault is under. */
export class ConfirmedKeyStore implements SecretCipher {
  readonly state: StoreApi<ConfirmedState> = createStore(() => ({ state: 'checking' }) as ConfirmedState);
  /** Whether the key store asked for everything to be encrypted anew. */
  readonly wish: StoreApi<{ encryptAgain: boolean }> = createStore(() => ({ encryptAgain: false }));
  readonly #parts: ConfirmParts;
  #checking: Promise<void> | undefined;

  constructor(parts: ConfirmParts) {
    this.#parts = parts;
  }

  /** Asks the key store again; many at once ask once. @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  /**
   * @returns the key store's own name
   * @throws AppError STORAGE_KEY_STORE_*, STORAGE_KEY_LOST, STORAGE_FILE_NEWER, STORAGE_READ_FAILED
   */
  async requireReady(): Promise<string> {
    if (this.state.getState().state !== 'ready') await this.check();
    const now = this.state.getState();
    if (now.state !== 'ready') throw errorOf(now.state);
    return now.backend;
  }

  /**
   * Takes the key store that is there for the one of this vault, whatever it can read.
   * @throws AppError REQUEST_REFUSED where it is that already, STORAGE_*
   */
  async goOn(): Promise<void> {
    const now = this.state.getState();
    if (now.state !== 'changed' && now.state !== 'key-lost') throw new AppError('REQUEST_REFUSED');
    await protectByKeyStore(this.#parts, now.backend, false);
    this.state.setState({ state: 'ready', backend: now.backend }, true);
  }

  /** Makes this key store what secrets are under, with a new check value. @throws AppError STORAGE_* */
  async protect(isComplete: boolean): Promise<void> {
    await protectByKeyStore(this.#parts, await this.requireReady(), isComplete);
  }

  async encrypt(plainText: string, purpose: string): Promise<Buffer> {
    if (this.state.getState().state !== 'ready') await this.requireReady();
    return this.#watch(this.#parts.keyStore.encrypt(plainText, purpose));
  }

  async decrypt(cipherText: Buffer, purpose: string): Promise<{ plainText: string; encryptAgain: boolean }> {
    await this.requireReady();
    const decrypted = await this.#watch(this.#parts.keyStore.decrypt(cipherText, purpose));
    if (decrypted.encryptAgain) this.#noteWish();
    return decrypted;
  }

  /** A key store that closes meanwhile is told of, not only to whoever happened to need it. */
  async #watch<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      const isClosed = error instanceof AppError && error.code.startsWith('STORAGE_KEY_STORE_');
      if (isClosed) void this.check().catch(() => undefined);
      throw error;
    }
  }

  #noteWish(): void {
    if (!this.wish.getState().encryptAgain) this.wish.setState({ encryptAgain: true });
  }

  async #check(): Promise<void> {
    const takeLate = (found: KeyStoreState) => void this.#take(found).catch(() => undefined);
    await this.#take(await this.#parts.keyStore.check(takeLate));
  }

  async #take(found: KeyStoreState): Promise<void> {
    if (found.state !== 'ready') return this.state.setState(found, true);
    const { state, encryptAgain } = await confirmKeyStore(this.#parts, found.backend);
    this.state.setState(state, true);
    if (encryptAgain) this.#noteWish();
  }
}
