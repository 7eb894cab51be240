import type { StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import { errorOf } from './confirm-key-store.ts';
import type { ConfirmedKeyStore } from './confirmed-key-store.ts';
import { encryptAgain, isOfVault, type KeptSecret, type SecretPlace } from './kept-secret.ts';
import type { PassphraseVault } from './passphrase-vault.ts';
import type { ProtectionFile } from './protection-file.ts';
import type { StoragePosture } from './storage-posture.ts';
import type { VaultCipher } from './vault-cipher.ts';
import type { VaultReport } from './vault-report.ts';

export interface VaultProtectionParts {
  file: ProtectionFile;
  keyStore: ConfirmedKeyStore;
  vault: PassphraseVault;
  cipher: VaultCipher;
  posture: StoragePosture;
  places: readonly SecretPlace[];
  report: StoreApi<VaultReport>;
  exclusive: ExclusiveByKey;
  /** Runs work on an account's tokens, and notes when they turn out to be unreadable. Rethrows. */
  watch: (accountId: string, work: () => Promise<void>) => Promise<void>;
}

/** Codes that say of a secret itself that it can't be read; any other is a matter of the moment. */
const lostCodes = ['STORAGE_SECRET_UNREADABLE', 'STORAGE_FILE_BROKEN', 'STORAGE_FILE_NEWER'];

/** What a walk over all secrets came to. */
interface Walked {
  /** Purposes of the secrets that are not under the protection that they should be under. */
  left: Set<string>;
  /** Why the key store gave nothing back; undefined where it did, or was not asked. */
  closed: AppError | undefined;
}

/**
 * Puts everything under another protection. Each secret is replaced by itself, atomically, and until all are, what reads the
 * earlier ones stays: `protection.json` names the passphrase from before the first secret is under it until after the last one is
 * not. What was cut short is gone on with at the next start or unlock.
 */
export class VaultProtection {
  readonly #parts: VaultProtectionParts;
  #hasEncryptedAgain = false;

  constructor(parts: VaultProtectionParts) {
    this.#parts = parts;
  }

  /**
   * Puts everything under a passphrase, also what was kept for this run only.
   *
   * @throws AppError PASSPHRASE_TOO_WEAK, REQUEST_REFUSED where it is already, STORAGE_KEY_STORE_LOCKED and
   *   STORAGE_KEY_STORE_HANGING while there are secrets that only the key store can read, STORAGE_WRITE_FAILED: new secrets may be
   *   under the passphrase by then, and the rest follows at the next unlock
   */
  protectByPassphrase(passphrase: string): Promise<void> {
    return this.#alone(async () => {
      const { file, posture } = this.#parts;
      file.get();
      posture.requireUnlocked();
      if (posture.state.getState().state === 'checking') await posture.check();
      const now = posture.state.getState();
      if (now.state === 'in-use') throw new AppError('STORAGE_IN_USE');
      if (now.state === 'ready' && now.protection === 'passphrase') throw new AppError('REQUEST_REFUSED');
      const isWaiting = now.state === 'locked' || now.state === 'hanging' || now.state === 'checking';
      if (isWaiting && this.#keptSecrets().length > 0) throw errorOf(now.state);
      await this.#parts.vault.create(passphrase);
      await this.#complete();
    });
  }

  /**
   * Puts everything back under the key store.
   * @throws AppError REQUEST_REFUSED, STORAGE_KEY_STORE_*, STORAGE_WRITE_FAILED; the passphrase still protects the vault then
   */
  protectByKeyStore(): Promise<void> {
    return this.#alone(async () => {
      const { cipher, file, keyStore, vault } = this.#parts;
      const protection = file.underPassphrase();
      await keyStore.check();
      await keyStore.requireReady();
      file.write({ ...protection, isComplete: false });
      cipher.headFor('key-store');
      try {
        let left: ReadonlySet<string>;
        do {
          await this.#makeLasting();
          const walked = await this.#encryptAll(true);
          if (walked.closed) throw walked.closed;
          left = walked.left;
        } while (this.#underVaultKey().some(({ purpose }) => !left.has(purpose)));
        await keyStore.protect(left.size === 0);
      } finally {
        cipher.headFor(undefined);
      }
      vault.lock();
      vault.forgetKey();
    });
  }

  /** Calls back when the key store asks for everything to be encrypted anew: {@link resume} does it. */
  onWish(wished: () => void): void {
    this.#parts.keyStore.wish.subscribe(({ encryptAgain }) => encryptAgain && wished());
  }

  /** As PassphraseVault.unlock. Not in turn with the others: the window waits for it. */
  unlock(passphrase: string): Promise<void> {
    return this.#parts.vault.unlock(passphrase);
  }

  /** @throws AppError REQUEST_REFUSED where secrets are not under a passphrase */
  requirePassphrase(): void {
    this.#parts.file.underPassphrase();
  }

  /** As PassphraseVault.changePassphrase. */
  changePassphrase(current: string, next: string): Promise<void> {
    return this.#alone(() => this.#parts.vault.changePassphrase(current, next));
  }

  /**
   * Goes on with a key store that changed or lost its key. What can't be read stays on the disk as it is.
   * @throws AppError REQUEST_REFUSED where there is nothing to go on from, STORAGE_*
   */
  goOnWithThisKeyStore(): Promise<void> {
    return this.#alone(async () => {
      await this.#parts.keyStore.goOn();
      await this.#complete();
    });
  }

  /** Goes on with what was cut short, or what the key store asks for. What storage does not allow now waits for the next time. */
  async resume(): Promise<void> {
    await this.#alone(() => this.#resume()).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  }

  async #resume(): Promise<void> {
    const { file, keyStore, posture } = this.#parts;
    const now = posture.state.getState();
    const protection = file.get();
    if (now.state !== 'ready' || !protection) return;
    const isAsked = now.protection === 'key-store' && keyStore.wish.getState().encryptAgain;
    // A store that asks each time would have this go on for ever.
    if (isAsked && !this.#hasEncryptedAgain) {
      this.#hasEncryptedAgain = true;
      const { left, closed } = await this.#encryptAll(true);
      if (closed) throw closed;
      // The check value comes last: as long as it is under the old key, the next start begins anew.
      await keyStore.protect(left.size === 0);
    } else if (!protection.isComplete) {
      await this.#complete();
    }
  }

  /** Puts under the present protection what is not, and notes when nothing is left that is not. */
  async #complete(): Promise<void> {
    const { file } = this.#parts;
    const isPassphrase = file.get()?.present === 'passphrase';
    const { left, closed } = await this.#encryptAll(isPassphrase);
    if (closed && !isPassphrase) throw closed;
    if (isPassphrase) await this.#makeLasting();
    const protection = file.get();
    if (left.size === 0 && protection) file.write({ ...protection, isComplete: true });
  }

  async #makeLasting(): Promise<void> {
    for (const place of this.#parts.places) await place.makeLasting();
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_READ_FAILED, STORAGE_IN_USE */
  async #encryptAll(isReported: boolean): Promise<Walked> {
    const { report } = this.#parts;
    // What was encrypted just before the protection changed is on the disk by then.
    await new Promise((resolve) => setImmediate(resolve));
    const secrets = this.#keptSecrets();
    const walked: Walked = { left: new Set(), closed: undefined };
    try {
      for (const [done, secret] of secrets.entries()) {
        if (isReported) report.setState({ converting: { done, total: secrets.length } });
        await this.#encryptOne(secret, walked);
      }
    } finally {
      report.setState({ converting: null });
    }
    return walked;
  }

  async #encryptOne(secret: KeptSecret, walked: Walked): Promise<void> {
    const work = () => encryptAgain(this.#parts.cipher, secret);
    try {
      // A key store that does not answer is not asked once more for each.
      if (walked.closed && !isOfVault(secret)) throw walked.closed;
      await (secret.accountId === null ? work() : this.#parts.watch(secret.accountId, work));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isClosed = /^STORAGE_KEY_/.test(error.code);
      if (!isClosed && !lostCodes.includes(error.code)) throw error;
      if (isClosed) walked.closed = error;
      walked.left.add(secret.purpose);
    }
  }

  #keptSecrets(): KeptSecret[] {
    return this.#parts.places.flatMap((place) => place.keptSecrets());
  }

  #underVaultKey(): KeptSecret[] {
    return this.#keptSecrets().filter(isOfVault);
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#parts.exclusive.run('protection', work);
  }
}
