import { randomBytes } from 'node:crypto';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import {
  derivePassphraseKey,
  type KeyDerivation,
  newKeyDerivation,
  requireStrongPassphrase,
} from './passphrase-key.ts';
import type { PassphraseTries } from './passphrase-tries.ts';
import type { PassphraseProtection, ProtectionFile } from './protection-file.ts';
import { seal, unseal } from './sealed-box.ts';
import type { SecretCipher } from './secret-cipher.ts';

const keyBytes = 32;
const keyPurpose = 'vault key';
/** Begins every ciphertext under the vault key, so that it is told from those of a key store. */
const marker = Buffer.from('holdfast:1:');

export function isUnderVaultKey(cipherText: Buffer): boolean {
  return cipherText.subarray(0, marker.length).equals(marker);
}

/**
 * Encrypts secrets under a random vault key, which is itself sealed under a key that comes from the passphrase.
 *
 * Keys are overwritten in memory once they are of no use. A passphrase and a decrypted text are strings, which no program in this
 * language can overwrite: they are let go of, and stay in memory until it is used for something else.
 */
export class PassphraseVault implements SecretCipher {
  readonly state: StoreApi<{ isOpen: boolean }> = createStore(() => ({ isOpen: false }));
  readonly #file: ProtectionFile;
  readonly #tries: PassphraseTries;
  readonly #newDerivation: () => KeyDerivation;
  /** Still there for a while after the lock: see {@link forgetKey}. */
  #key: Buffer | undefined;

  /** @param cost as for newKeyDerivation */
  constructor(file: ProtectionFile, tries: PassphraseTries, cost?: number) {
    this.#file = file;
    this.#tries = tries;
    this.#newDerivation = () => newKeyDerivation(cost);
  }

  get isOpen(): boolean {
    return this.state.getState().isOpen;
  }

  /**
   * Makes this vault's passphrase what new secrets are under from now on.
   * @throws AppError PASSPHRASE_TOO_WEAK, STORAGE_WRITE_FAILED; all is as it was then
   */
  async create(passphrase: string): Promise<void> {
    requireStrongPassphrase(passphrase);
    const key = randomBytes(keyBytes);
    try {
      const sealed = await this.#sealKey(key, passphrase);
      this.#open(key);
      this.#file.write({ present: 'passphrase', isComplete: false, ...sealed });
    } catch (error) {
      this.state.setState({ isOpen: false });
      this.forgetKey();
      key.fill(0);
      throw error;
    }
  }

  /** @throws AppError PASSPHRASE_WRONG, PASSPHRASE_PAUSED, REQUEST_REFUSED where there is no passphrase */
  async unlock(passphrase: string): Promise<void> {
    const protection = this.#file.underPassphrase();
    if (this.isOpen) return;
    const key = await this.#tries.run(() => openKey(protection, passphrase));
    await this.#raiseCost(protection, key, passphrase);
    this.#open(key);
  }

  /**
   * Seals the vault key under another passphrase; the secrets stay as they are.
   * @throws AppError PASSPHRASE_TOO_WEAK, STORAGE_WRITE_FAILED, and as {@link unlock}; the passphrase is the one from before then
   */
  async changePassphrase(current: string, next: string): Promise<void> {
    requireStrongPassphrase(next);
    const key = await this.#tries.run(() => openKey(this.#file.underPassphrase(), current));
    try {
      const sealed = await this.#sealKey(key, next);
      this.#file.write({ ...this.#file.underPassphrase(), ...sealed });
    } finally {
      key.fill(0);
    }
  }

  /** Takes no new work. What is under way can still encrypt what it brings, until {@link forgetKey}. */
  lock(): void {
    this.state.setState({ isOpen: false });
  }

  /** Overwrites the vault key. */
  forgetKey(): void {
    this.#key?.fill(0);
    this.#key = undefined;
  }

  /** Throws once {@link forgetKey} was called, and not yet after {@link lock}. @throws AppError STORAGE_VAULT_LOCKED */
  requireKey(): Buffer {
    if (!this.#key) throw new AppError('STORAGE_VAULT_LOCKED');
    return this.#key;
  }

  /** @throws AppError STORAGE_VAULT_LOCKED */
  async encrypt(plainText: string, purpose: string): Promise<Buffer> {
    return Buffer.concat([marker, seal(this.requireKey(), plainText, purpose)]);
  }

  /** @throws AppError STORAGE_VAULT_LOCKED, STORAGE_SECRET_UNREADABLE */
  async decrypt(cipherText: Buffer, purpose: string): Promise<{ plainText: string; encryptAgain: boolean }> {
    const plain = unseal(this.requireKey(), cipherText.subarray(marker.length), purpose);
    const plainText = plain.toString();
    plain.fill(0);
    return { plainText, encryptAgain: false };
  }

  #open(key: Buffer): void {
    this.forgetKey();
    this.#key = key;
    this.state.setState({ isOpen: true });
  }

  async #sealKey(
    key: Buffer,
    passphrase: string,
  ): Promise<Pick<PassphraseProtection, 'derivation' | 'sealedKey'>> {
    const derivation = this.#newDerivation();
    const derived = await derivePassphraseKey(passphrase, derivation);
    const sealedKey = seal(derived, key, keyPurpose).toString('base64');
    derived.fill(0);
    return { derivation, sealedKey };
  }

  /** What was dear to guess when the passphrase was chosen may be cheap by now. */
  async #raiseCost({ derivation }: PassphraseProtection, key: Buffer, passphrase: string): Promise<void> {
    const now = this.#newDerivation();
    if (derivation.cost * derivation.blockSize >= now.cost * now.blockSize) return;
    try {
      const sealed = await this.#sealKey(key, passphrase);
      this.#file.write({ ...this.#file.underPassphrase(), ...sealed });
    } catch (error) {
      // The next unlock tries again.
      if (!(error instanceof AppError)) throw error;
    }
  }
}

/** @throws AppError PASSPHRASE_WRONG */
async function openKey({ derivation, sealedKey }: PassphraseProtection, passphrase: string): Promise<Buffer> {
  const derived = await derivePassphraseKey(passphrase, derivation);
  try {
    return unseal(derived, Buffer.from(sealedKey, 'base64'), keyPurpose);
  } catch (cause) {
    throw new AppError('PASSPHRASE_WRONG', '', { cause });
  } finally {
    derived.fill(0);
  }
}
