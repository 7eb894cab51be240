import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../../../electron/errors/app-error.ts';
import type { KeyStoreState, SecretCipher } from '../../../electron/vault/secret-cipher.ts';

/** Stands for the key store where there is no Electron: real encryption under a key of this run. */
export class TestCipher implements SecretCipher {
  state: KeyStoreState = { state: 'ready', backend: 'test' };
  #key = randomBytes(32);

  /** From now on nothing that was encrypted before can be read. */
  loseKey(): void {
    this.#key = randomBytes(32);
  }

  async check(): Promise<KeyStoreState> {
    return this.state;
  }

  async encrypt(plainText: string): Promise<Buffer> {
    this.#requireReady();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  async decrypt(cipherText: Buffer): Promise<{ plainText: string; encryptAgain: boolean }> {
    this.#requireReady();
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, cipherText.subarray(0, 12));
      decipher.setAuthTag(cipherText.subarray(12, 28));
      const plainText = Buffer.concat([
        decipher.update(cipherText.subarray(28)),
        decipher.final(),
      ]).toString();
      return { plainText, encryptAgain: false };
    } catch (cause) {
      throw new AppError('STORAGE_SECRET_UNREADABLE', '', { cause });
    }
  }

  #requireReady(): void {
    if (this.state.state === 'ready') return;
    const locked = this.state.state === 'locked';
    throw new AppError(locked ? 'STORAGE_KEY_STORE_LOCKED' : 'STORAGE_KEY_STORE_UNAVAILABLE');
  }
}
