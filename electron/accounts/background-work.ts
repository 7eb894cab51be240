import type { ActivityLedger } from '../activity/activity-ledger.ts';
import type { RequestBooks } from '../console/request-book.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { RefreshSchedule } from '../tokens/refresh-schedule.ts';
import type { PassphraseLock } from '../vault/passphrase-lock.ts';
import type { PassphraseVault } from '../vault/passphrase-vault.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultLock } from '../vault/vault-lock.ts';
import type { VaultProtection } from '../vault/vault-protection.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountReader } from './account-reader.ts';
import type { AccountRepository } from './account-repository.ts';
import type { ConnectionAttempts } from './connection-attempts.ts';
import type { RevocationQueue } from './revocation-queue.ts';

export interface BackgroundWorkParts {
  accessTokens: AccessTokenSource;
  accounts: AccountRepository;
  activity: ActivityLedger;
  attempts: ConnectionAttempts;
  exclusive: ExclusiveByKey;
  health: AccountHealth;
  lock: VaultLock;
  passphraseLock: PassphraseLock;
  passphraseVault: PassphraseVault;
  posture: StoragePosture;
  reader: AccountReader;
  requestBooks: RequestBooks;
  revocations: RevocationQueue;
  schedule: RefreshSchedule;
  secrets: SecretRepository;
  vaultProtection: VaultProtection;
}

/** What runs without being asked: refreshes, revocations that wait, and what follows when the vault opens or closes. */
export class BackgroundWork {
  readonly #parts: BackgroundWorkParts;
  #isToBegin = false;
  #state: 'none' | 'running' | 'closed' = 'none';

  constructor(parts: BackgroundWorkParts) {
    this.#parts = parts;
    const { posture, vaultProtection } = parts;
    posture.state.subscribe(({ state }, before) => state !== before.state && this.#follow(state));
    vaultProtection.onWish(() => void vaultProtection.resume());
  }

  /** To be called once the key store was asked. Not while another process does all that: then {@link beginNow} does it. */
  begin(): void {
    this.#isToBegin = true;
    this.beginNow();
  }

  /** Begins what {@link begin} asked for, if it could not be begun then. */
  beginNow(): void {
    const { accounts, health, lock, posture, revocations, schedule, secrets } = this.#parts;
    if (!this.#isToBegin || this.#state !== 'none' || lock.isInUse) return;
    this.#state = 'running';
    const planOne = (accountId: string) => schedule.planOne(accountId);
    accounts.onChange((accountIds) => (accountIds ? accountIds.forEach(planOne) : schedule.planAll()));
    health.onChange(planOne);
    secrets.files.onChange(planOne);
    schedule.planAll();
    if (!posture.isLocked) revocations.start();
  }

  /** After sleep, a lost network or a locked key store: what waits for later is tried now. */
  wake(): void {
    const { posture, revocations, schedule } = this.#parts;
    if (posture.isLocked) return;
    schedule.wake();
    revocations.wake();
  }

  /** Whether a way back to the network would change anything. */
  waitsForNetwork(): boolean {
    const { health, revocations } = this.#parts;
    return (
      revocations.state.getState().entries.length > 0 ||
      [...health.state.getState().byAccount.values()].some(({ state }) => state === 'unreachable')
    );
  }

  /** Ends what can end, and waits for what must not be cut off: a refresh whose answer is on its way, a write. */
  async close(): Promise<void> {
    const { accessTokens, attempts, exclusive, lock, passphraseVault, revocations, schedule } = this.#parts;
    const { activity, reader, requestBooks } = this.#parts;
    this.#state = 'closed';
    reader.stop();
    schedule.stop();
    attempts.cancelAll();
    await accessTokens.writeAllHeld();
    await attempts.idle();
    await revocations.stop();
    await requestBooks.writeUnwritten();
    await exclusive.idle();
    await accessTokens.writeAllHeld();
    passphraseVault.forgetKey();
    activity.flush();
    lock.release();
  }

  #follow(state: string): void {
    const { passphraseLock, schedule } = this.#parts;
    if (state === 'ready') void this.#opened();
    else if (this.#state === 'running') schedule.planAll();
    // Whoever has the vault now may give it other keys.
    if (state === 'in-use') void passphraseLock.lock();
  }

  async #opened(): Promise<void> {
    const { accessTokens, revocations, vaultProtection } = this.#parts;
    if (this.#state === 'running') {
      revocations.start();
      this.wake();
    }
    // What was cut short, or waited for the key.
    await vaultProtection.resume();
    await accessTokens.writeAllHeld();
  }
}
