import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../../../electron/errors/app-error.ts';
import { errorOf } from '../../../electron/vault/confirm-key-store.ts';
import type { KeyStore, KeyStoreState } from '../../../electron/vault/secret-cipher.ts';

/** Stands for the key store where there is no Electron: real encryption under keys of this run. */
export class TestCipher implements KeyStore {
  /** What it says of itself from now on. With another `backend` it is another key store, with keys of its own. */
  state: KeyStoreState = { state: 'ready', backend: 'test' };
  /** The keys of each backend, the newest first. */
  readonly #keys = new Map<string, Buffer[]>();
  #late: ((state: KeyStoreState) => void)[] = [];

  /**
   * @param key 32 bytes, for a next run that reads what this one wrote
   * @param older keys from before it: what is under them is to be encrypted anew
   */
  constructor(key: Buffer = randomBytes(32), ...older: Buffer[]) {
    this.#keys.set('test', [key, ...older]);
  }

  /** From now on nothing that was encrypted before can be read. */
  loseKey(): void {
    this.#keys.set(this.state.backend, [randomBytes(32)]);
  }

  /** Has a new key from now on, and asks for what is under the old one to be encrypted anew. */
  rotateKey(): void {
    this.#keys.set(this.state.backend, [randomBytes(32), ...this.#ownKeys()]);
  }

  /** Gives up the keys from before {@link rotateKey}. */
  dropOldKeys(): void {
    this.#keys.set(this.state.backend, this.#ownKeys().slice(0, 1));
  }

  /** Answers what it was asked while it was hanging. */
  answerLate(state: KeyStoreState): void {
    this.state = state;
    for (const tell of this.#late.splice(0)) tell(state);
  }

  async check(onLateAnswer: (state: KeyStoreState) => void = () => undefined): Promise<KeyStoreState> {
    if (this.state.state === 'hanging') this.#late.push(onLateAnswer);
    return this.state;
  }

  async encrypt(plainText: string): Promise<Buffer> {
    this.#requireReady();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#ownKeys()[0] as Buffer, nonce);
    const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  async decrypt(cipherText: Buffer): Promise<{ plainText: string; encryptAgain: boolean }> {
    this.#requireReady();
    for (const [age, key] of this.#ownKeys().entries()) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, cipherText.subarray(0, 12));
        decipher.setAuthTag(cipherText.subarray(12, 28));
        const plain = Buffer.concat([decipher.update(cipherText.subarray(28)), decipher.final()]);
        return { plainText: plain.toString(), encryptAgain: age > 0 };
      } catch {
        // Perhaps under an older key.
      }
    }
    throw new AppError('STORAGE_SECRET_UNREADABLE');
  }

  #ownKeys(): Buffer[] {
    const keys = this.#keys.get(this.state.backend) ?? [randomBytes(32)];
    this.#keys.set(this.state.backend, keys);
    return keys;
  }

  #requireReady(): void {
    if (this.state.state !== 'ready') throw errorOf(this.state.state);
  }
}
