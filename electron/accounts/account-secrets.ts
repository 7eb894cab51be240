import { AppError } from '../errors/app-error.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { KeptSecret, SecretPlace } from '../vault/kept-secret.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import { purposeOfTokens } from '../vault/token-cipher.ts';
import type { AccountRepository } from './account-repository.ts';

export interface AccountSecretsParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  exclusive: ExclusiveByKey;
}

/** The tokens of all accounts, one file each. */
export function accountSecrets({ accounts, secrets, exclusive }: AccountSecretsParts): SecretPlace {
  const { files } = secrets;

  const keptSecret = (accountId: string): KeptSecret => ({
    accountId,
    purpose: purposeOfTokens(accountId),
    read: () => ciphertextOf(secrets, accountId),
    replace: (before, after) => {
      const isStillIt = ciphertextOf(secrets, accountId) === before;
      if (isStillIt) files.write(accountId, { ...files.read(accountId), ciphertext: after });
      return isStillIt;
    },
  });

  return {
    keptSecrets: () => files.ids().map(keptSecret),
    makeLasting: async () => {
      for (const { id } of accounts.list()) {
        if (!secrets.isForThisRunOnly(id) && !secrets.isHeld(id)) continue;
        await exclusive.run(id, async () => {
          const account = accounts.find(id);
          if (!account) return;
          await secrets.save(id, await secrets.load(id), 'key-store', account);
          accounts.save(account);
        });
      }
    },
  };
}

/** null where there is no file any more. */
function ciphertextOf({ files }: SecretRepository, accountId: string): string | null {
  try {
    return files.read(accountId).ciphertext;
  } catch (error) {
    if (error instanceof AppError && error.code === 'STORAGE_SECRET_UNREADABLE') return null;
    throw error;
  }
}
