import { safeStorage } from 'electron';
import { Deadline, late } from '../deadline.ts';
import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { KeyStore, KeyStoreState } from '../vault/secret-cipher.ts';

/** A key store that asks for its own password answers late; the app goes on without waiting for longer. */
const deadlineMs = 8_000;

const codes: Record<Exclude<KeyStoreState['state'], 'ready'>, ErrorCode> = {
  locked: 'STORAGE_KEY_STORE_LOCKED',
  hanging: 'STORAGE_KEY_STORE_HANGING',
  missing: 'STORAGE_KEY_STORE_UNAVAILABLE',
  'plain-text': 'STORAGE_KEY_STORE_PLAIN_TEXT',
};

/** Encrypts under the operating system's key store by Electron's safeStorage. To be used when the app is ready. */
export class SafeStorageCipher implements KeyStore {
  #asking: Promise<KeyStoreState> | undefined;
  #isReady = false;
  readonly #deadline = new Deadline(deadlineMs);

  async check(onLateAnswer: (state: KeyStoreState) => void = () => undefined): Promise<KeyStoreState> {
    // One question at a time: a second one would only wait behind the first, for the same password.
    this.#asking ??= ask().finally(() => {
      this.#asking = undefined;
    });
    const asked = this.#asking;
    const answer = await this.#deadline.orLate(asked);
    const found: KeyStoreState = answer === late ? { state: 'hanging', backend: backendName() } : answer;
    this.#isReady = found.state === 'ready';
    if (answer === late) void asked.then(onLateAnswer);
    return found;
  }

  async encrypt(plainText: string): Promise<Buffer> {
    // Where the store was found ready, its name was looked at.
    if (!this.#isReady && backendName() === 'basic_text') throw new AppError('STORAGE_KEY_STORE_PLAIN_TEXT');
    const cipherText = await this.#answered(
      safeStorage.encryptStringAsync(plainText),
      'STORAGE_KEY_STORE_UNAVAILABLE',
    );
    if (!isUnderOwnKey(cipherText)) throw new AppError('STORAGE_KEY_STORE_PLAIN_TEXT');
    return cipherText;
  }

  async decrypt(cipherText: Buffer): Promise<{ plainText: string; encryptAgain: boolean }> {
    if (!isUnderOwnKey(cipherText)) {
      throw new AppError('STORAGE_SECRET_UNREADABLE', 'not under the key store');
    }
    const { state } = this.#isReady ? { state: 'ready' as const } : await this.check();
    // Without a key store a failure would say nothing of the secret.
    if (state !== 'ready') throw new AppError(codes[state]);
    const decrypted = await this.#answered(
      safeStorage.decryptStringAsync(cipherText),
      'STORAGE_SECRET_UNREADABLE',
    );
    return { plainText: decrypted.result, encryptAgain: decrypted.shouldReEncrypt };
  }

  async #answered<T>(work: Promise<T>, codeOnFailure: ErrorCode): Promise<T> {
    let value: T | typeof late;
    try {
      value = await this.#deadline.orLate(work);
    } catch (cause) {
      throw new AppError(isLocked(cause) ? 'STORAGE_KEY_STORE_LOCKED' : codeOnFailure, '', { cause });
    }
    if (value === late) throw new AppError('STORAGE_KEY_STORE_HANGING');
    return value;
  }
}

/** Never rejects, and may never resolve. */
async function ask(): Promise<KeyStoreState> {
  const backend = backendName();
  // It encrypts with a key that stands in Chromium's source.
  if (backend === 'basic_text') return { state: 'plain-text', backend };
  try {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return { state: 'missing', backend };
    const probe = await safeStorage.encryptStringAsync('probe');
    return { state: isUnderOwnKey(probe) ? 'ready' : 'plain-text', backend };
  } catch (error) {
    return { state: isLocked(error) ? 'locked' : 'missing', backend };
  }
}

function backendName(): string {
  if (process.platform === 'darwin') return 'keychain';
  if (process.platform === 'win32') return 'dpapi';
  return safeStorage.getSelectedStorageBackend();
}

/**
 * Linux knows a key that stands in Chromium's source (`v10`), and has taken text without a prefix for text that was never encrypted;
 * on macOS `v10` is the Keychain's own.
 */
function isUnderOwnKey(cipherText: Buffer): boolean {
  if (process.platform !== 'linux') return true;
  const [prefix, tens, ones] = cipherText;
  return prefix === 0x76 && isDigit(tens) && isDigit(ones) && !(tens === 0x31 && ones === 0x30);
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Electron's words for a key store that is there but does not open yet. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && /temporarily unavailable/i.test(error.message);
}
