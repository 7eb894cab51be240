import { ConfirmedKeyStore } from './confirmed-key-store.ts';
import type { DocumentFolder } from './document-file.ts';
import { isOfVault, type KeptSecret } from './kept-secret.ts';
import { PassphraseTries } from './passphrase-tries.ts';
import { PassphraseVault } from './passphrase-vault.ts';
import { ProtectionFile } from './protection-file.ts';
import type { KeyStore } from './secret-cipher.ts';
import { StoragePosture } from './storage-posture.ts';
import { VaultCipher } from './vault-cipher.ts';

export interface CreateProtectionParts {
  keyStore: KeyStore;
  /** All secrets on the disk, from every place. */
  keptSecrets: () => KeptSecret[];
  nowMs: () => number;
  /** As for newKeyDerivation. */
  passphraseCost?: number | undefined;
}

/** What secrets are under: the key store or a passphrase, the cipher over both, and what of it the window is told. */
export function createProtection(
  folder: DocumentFolder,
  { keyStore, keptSecrets, nowMs, passphraseCost }: CreateProtectionParts,
) {
  const file = new ProtectionFile(folder, () => keptSecrets().some(isOfVault));
  const tries = new PassphraseTries(folder, nowMs);
  const vault = new PassphraseVault(file, tries, passphraseCost);
  const confirmed = new ConfirmedKeyStore({ keyStore, file, keptSecrets });
  return {
    /** Reads at start what there is. @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
    load: (): void => {
      try {
        file.load();
      } finally {
        tries.load();
      }
    },
    file,
    tries,
    vault,
    keyStore: confirmed,
    cipher: new VaultCipher(file, confirmed, vault),
    posture: new StoragePosture({ file, keyStore: confirmed, vault, tries }),
  };
}
