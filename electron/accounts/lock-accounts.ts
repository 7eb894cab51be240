import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import type { DpopKeys } from '../tokens/dpop-keys.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { SecretPlace } from '../vault/kept-secret.ts';
import { PassphraseLock } from '../vault/passphrase-lock.ts';
import type { PassphraseVault } from '../vault/passphrase-vault.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { ConnectionAttempts } from './connection-attempts.ts';
import type { RevocationQueue } from './revocation-queue.ts';

export interface LockAccountsParts {
  vault: PassphraseVault;
  accessTokens: AccessTokenSource;
  attempts: ConnectionAttempts;
  dpopKeys: DpopKeys;
  exclusive: ExclusiveByKey;
  places: readonly SecretPlace[];
  revocations: RevocationQueue;
  secrets: SecretRepository;
}

/** What locking means for accounts: attempts end, nothing new begins, and what was decrypted is let go of. */
export function createPassphraseLock(parts: LockAccountsParts): PassphraseLock {
  const { accessTokens, attempts, dpopKeys, exclusive, places, revocations, secrets } = parts;
  return new PassphraseLock({
    vault: parts.vault,
    stop: () => {
      attempts.cancelAll();
      void revocations.stop();
    },
    letGo: async () => {
      dpopKeys.forget();
      for (const place of places) place.letGo?.();
      await secrets.letGo();
    },
    settled: async () => {
      await attempts.idle();
      await revocations.stop();
      await exclusive.idle();
      // Where the disk did not take it before.
      await Promise.allSettled(places.map((place) => place.makeLasting()));
      await accessTokens.writeAllHeld();
      // What is being decrypted just now is in memory by then.
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
