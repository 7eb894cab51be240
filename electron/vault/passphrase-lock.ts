import { AppError } from '../errors/app-error.ts';
import type { PassphraseVault } from './passphrase-vault.ts';

export interface PassphraseLockParts {
  vault: PassphraseVault;
  /** Ends what can end at once. What it leaves under way is waited for by `settled`. */
  stop: () => void;
  /** Resolves when nothing is under way that may still write what a server gave. */
  settled: () => Promise<void>;
  /** Lets go of everything that was decrypted. */
  letGo: () => Promise<void>;
}

/**
 * Locks a passphrase vault: the window at once, and the key as soon as nothing is under way. A refresh whose answer is on its way
 * still writes it, since that answer may be all that is left of an account; every request has its time limit.
 */
export class PassphraseLock {
  readonly #parts: PassphraseLockParts;
  #locks = 0;

  constructor(parts: PassphraseLockParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#parts.vault.isOpen;
  }

  /** Calls back when {@link isOpen} changed. */
  onChange(changed: () => void): void {
    this.#parts.vault.state.subscribe(changed);
  }

  /** Lets go of what work brought that was under way when the vault was locked, and ended since. */
  async letGo(): Promise<void> {
    try {
      await this.#parts.letGo();
    } catch (error) {
      // What is nowhere but in memory can't be encrypted any more, and must not be lost.
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** @returns resolves when the keys are gone from memory, or the vault is open again */
  async lock(): Promise<void> {
    const { vault, stop, settled } = this.#parts;
    if (!vault.isOpen) return;
    this.#locks += 1;
    const lock = this.#locks;
    const isLast = () => !vault.isOpen && lock === this.#locks;
    vault.lock();
    stop();
    await this.letGo();
    await settled();
    if (!isLast()) return;
    // What was under way brought more of it.
    await this.letGo();
    if (isLast()) vault.forgetKey();
  }
}
