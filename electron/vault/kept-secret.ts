import { AppError } from '../errors/app-error.ts';
import { isUnderVaultKey } from './passphrase-vault.ts';
import type { SecretCipher } from './secret-cipher.ts';

/** A secret as it stands on the disk. */
export interface KeptSecret {
  /** Whose tokens they are; null for what belongs to no account. */
  accountId: string | null;
  purpose: string;
  /** @returns its ciphertext in Base64; null when it is gone. @throws AppError STORAGE_FILE_*, STORAGE_READ_FAILED */
  read(): string | null;
  /** Writes another ciphertext, unless it is no longer the one from before. @returns whether it did. @throws AppError STORAGE_* */
  replace(before: string, after: string): boolean;
}

/** What keeps secrets on the disk, as another protection needs it. */
export interface SecretPlace {
  keptSecrets(): KeptSecret[];
  /** Writes what was in memory alone, for want of a place. @throws AppError STORAGE_*; the rest then stays in memory */
  makeLasting(): Promise<void>;
  /** Lets go of what was decrypted, where anything is kept so. What is nowhere but in memory stays. */
  letGo?(): void;
}

/**
 * Encrypts a secret under the present protection where it is not, or where the key store asks for it.
 * @throws AppError STORAGE_*; it then stands there as before
 */
export async function encryptAgain(cipher: SecretCipher, secret: KeptSecret): Promise<void> {
  for (;;) {
    const before = secret.read();
    if (before === null) return;
    const decrypted = await cipher.decrypt(Buffer.from(before, 'base64'), secret.purpose);
    if (!decrypted.encryptAgain) return;
    const after = await cipher.encrypt(decrypted.plainText, secret.purpose);
    if (secret.replace(before, after.toString('base64'))) return;
  }
}

/** Whether it is under the key of a passphrase vault; not where that can't be read. */
export function isOfVault(secret: KeptSecret): boolean {
  try {
    return isUnderVaultKey(Buffer.from(secret.read() ?? '', 'base64'));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return false;
  }
}
