import { AppError } from '../errors/app-error.ts';
import type { ConfirmedKeyStore } from './confirmed-key-store.ts';
import { isUnderVaultKey, type PassphraseVault } from './passphrase-vault.ts';
import type { ProtectionFile } from './protection-file.ts';
import type { SecretCipher } from './secret-cipher.ts';

type Kind = 'key-store' | 'passphrase';

/** Encrypts under the present protection, and reads what is under either. */
export class VaultCipher implements SecretCipher {
  readonly #file: ProtectionFile;
  readonly #keyStore: ConfirmedKeyStore;
  readonly #vault: PassphraseVault;
  /** What everything is being put under, before it is the present protection. */
  #next: Kind | undefined;

  constructor(file: ProtectionFile, keyStore: ConfirmedKeyStore, vault: PassphraseVault) {
    this.#file = file;
    this.#keyStore = keyStore;
    this.#vault = vault;
  }

  /** From now on new secrets go under this; undefined: under the present protection. */
  headFor(next: Kind | undefined): void {
    this.#next = next;
  }

  /**
   * As {@link SecretCipher.encrypt}.
   * @throws AppError also STORAGE_FILE_NEWER, STORAGE_READ_FAILED where the vault does not say what it is under
   */
  async encrypt(plainText: string, purpose: string): Promise<Buffer> {
    for (;;) {
      const kind = this.#kind();
      const cipher = kind === 'passphrase' ? this.#vault : this.#keyStore;
      const cipherText = await cipher.encrypt(plainText, purpose);
      // A slow key store may answer after the protection is another one, when nobody looks for what is under the earlier.
      if (kind === this.#kind()) return cipherText;
    }
  }

  /** As {@link SecretCipher.decrypt}. Throws as {@link encrypt}. */
  async decrypt(cipherText: Buffer, purpose: string): Promise<{ plainText: string; encryptAgain: boolean }> {
    const isOfVault = isUnderVaultKey(cipherText);
    const kind = this.#kind();
    if (this.#file.get()?.present === 'passphrase') this.#vault.requireKey();
    else if (isOfVault) throw new AppError('STORAGE_SECRET_UNREADABLE', 'its passphrase is gone');
    const cipher = isOfVault ? this.#vault : this.#keyStore;
    const { plainText, encryptAgain } = await cipher.decrypt(cipherText, purpose);
    return { plainText, encryptAgain: encryptAgain || isOfVault !== (kind === 'passphrase') };
  }

  #kind(): Kind {
    return this.#next ?? this.#file.get()?.present ?? 'key-store';
  }
}
