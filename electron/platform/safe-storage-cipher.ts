import { safeStorage } from 'electron';
import { AppError } from '../errors/app-error.ts';
import type { KeyStoreState, SecretCipher } from '../vault/secret-cipher.ts';

/** A key store that asks for its own password answers late; the app goes on without waiting for longer. */
const deadlineMs = 8_000;
const late = Symbol('late');

/** Encrypts under the operating system's key store by Electron's safeStorage. To be used when the app is ready. */
export class SafeStorageCipher implements SecretCipher {
  async check(): Promise<KeyStoreState> {
    const backend = backendName();
    // "basic_text" encrypts with a key that stands in Chromium's source.
    if (backend === 'basic_text') return { state: 'missing', backend };
    try {
      const available = await beforeDeadline(safeStorage.isAsyncEncryptionAvailable());
      if (available === late) return { state: 'locked', backend };
      if (!available) return { state: 'missing', backend };
      const probe = await beforeDeadline(safeStorage.encryptStringAsync('probe'));
      if (probe === late) return { state: 'locked', backend };
      return { state: isUnderKnownKey(probe) ? 'missing' : 'ready', backend };
    } catch {
      return { state: 'missing', backend };
    }
  }

  async encrypt(plainText: string): Promise<Buffer> {
    const cipherText = await answered(
      safeStorage.encryptStringAsync(plainText),
      'STORAGE_KEY_STORE_UNAVAILABLE',
    );
    if (isUnderKnownKey(cipherText)) throw new AppError('STORAGE_KEY_STORE_UNAVAILABLE', backendName());
    return cipherText;
  }

  async decrypt(cipherText: Buffer): Promise<{ plainText: string; encryptAgain: boolean }> {
    if (isUnderKnownKey(cipherText))
      throw new AppError('STORAGE_SECRET_UNREADABLE', 'not under the key store');
    if ((await this.check()).state === 'missing') throw new AppError('STORAGE_KEY_STORE_UNAVAILABLE');
    const decrypted = await answered(safeStorage.decryptStringAsync(cipherText), 'STORAGE_SECRET_UNREADABLE');
    return { plainText: decrypted.result, encryptAgain: decrypted.shouldReEncrypt };
  }
}

function backendName(): string {
  if (process.platform === 'darwin') return 'keychain';
  if (process.platform === 'win32') return 'dpapi';
  return safeStorage.getSelectedStorageBackend();
}

/** On Linux a ciphertext that begins with `v10` is under Chromium's hard-coded key; on macOS `v10` is the Keychain's. */
function isUnderKnownKey(cipherText: Buffer): boolean {
  return process.platform === 'linux' && cipherText.subarray(0, 3).toString('latin1') === 'v10';
}

async function answered<T>(
  work: Promise<T>,
  codeOnFailure: 'STORAGE_KEY_STORE_UNAVAILABLE' | 'STORAGE_SECRET_UNREADABLE',
): Promise<T> {
  let value: T | typeof late;
  try {
    value = await beforeDeadline(work);
  } catch (cause) {
    // Electron's words for a key store that is there but does not open yet.
    const locked = cause instanceof Error && /temporarily unavailable/i.test(cause.message);
    throw new AppError(locked ? 'STORAGE_KEY_STORE_LOCKED' : codeOnFailure, '', { cause });
  }
  if (value === late) throw new AppError('STORAGE_KEY_STORE_LOCKED');
  return value;
}

function beforeDeadline<T>(work: Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout;
  const deadline = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), deadlineMs);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
