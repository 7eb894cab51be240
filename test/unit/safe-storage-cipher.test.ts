import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SafeStorageCipher } from '../../electron/platform/safe-storage-cipher.ts';
import type { KeyStoreState } from '../../electron/vault/secret-cipher.ts';

/** Electron's safeStorage, as each test wants it. */
const store = vi.hoisted(() => ({
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => Buffer.from(`v11${text}`),
  decryptStringAsync: async (cipherText: Buffer) => ({
    result: cipherText.subarray(3).toString(),
    shouldReEncrypt: false,
  }),
}));
vi.mock('electron', () => ({ safeStorage: store }));

const original = { ...store };
const { platform } = process;
let cipher: SafeStorageCipher;

beforeEach(() => {
  vi.useFakeTimers();
  cipher = new SafeStorageCipher();
});
afterEach(() => {
  Object.assign(store, original);
  Object.defineProperty(process, 'platform', { value: platform });
  vi.useRealTimers();
});

function on(system: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value: system });
}

const failing = (words: string) => async () => {
  throw new Error(words);
};
const never = () => new Promise<never>(() => undefined);

/** A promise to be resolved by the test. */
function later<T>() {
  let answer: (value: T) => void = () => undefined;
  const answered = new Promise<T>((resolve) => {
    answer = resolve;
  });
  return { answer, answered: () => answered };
}

const refusing = 'encryptStringAsync is temporarily unavailable. Please try again.';

describe('the state of a key store on Linux', () => {
  beforeEach(() => on('linux'));

  test.each([
    ['ready', {}],
    ['missing', { isAsyncEncryptionAvailable: async () => false }],
    ['missing', { isAsyncEncryptionAvailable: failing('no') }],
    ['missing', { encryptStringAsync: failing('no') }],
    ['locked', { encryptStringAsync: failing(refusing) }],
    ['locked', { isAsyncEncryptionAvailable: failing(refusing) }],
    ['plain-text', { encryptStringAsync: async () => Buffer.from('v10abc') }],
    ['plain-text', { encryptStringAsync: async (text: string) => Buffer.from(text) }],
  ])('is %s where safeStorage has %o', async (state, changes) => {
    Object.assign(store, changes);
    expect(await cipher.check()).toEqual({ state, backend: 'gnome_libsecret' });
  });

  test('is plain text where the backend says so, and nothing is asked of it', async () => {
    const asked = vi.fn(async () => true);
    Object.assign(store, {
      getSelectedStorageBackend: () => 'basic_text',
      isAsyncEncryptionAvailable: asked,
    });
    expect(await cipher.check()).toEqual({ state: 'plain-text', backend: 'basic_text' });
    await expect(cipher.encrypt('a')).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_PLAIN_TEXT' });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each(['isAsyncEncryptionAvailable', 'encryptStringAsync'])(
    'is hanging after 8 s without an answer from %s',
    async (name) => {
      Object.assign(store, { [name]: never });
      const checking = cipher.check();
      const settled = vi.fn();
      void checking.then(settled);
      await vi.advanceTimersByTimeAsync(7_900);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(100);
      expect(await checking).toEqual({ state: 'hanging', backend: 'gnome_libsecret' });
    },
  );

  test.each([
    [true, 'ready'],
    [false, 'missing'],
  ])('is told of when it comes late: available %s is %s', async (available, state) => {
    const { answer, answered } = later<boolean>();
    Object.assign(store, { isAsyncEncryptionAvailable: answered });
    const late: KeyStoreState[] = [];
    const checking = cipher.check((found) => late.push(found));
    await vi.advanceTimersByTimeAsync(8_000);
    await checking;
    expect(late).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    answer(available);
    await vi.advanceTimersByTimeAsync(0);
    expect(late).toEqual([{ state, backend: 'gnome_libsecret' }]);
  });

  test('asked for again while it hangs is one question, and answers all', async () => {
    const { answer, answered } = later<boolean>();
    const asked = vi.fn(answered);
    Object.assign(store, { isAsyncEncryptionAvailable: asked });
    const first = cipher.check();
    await vi.advanceTimersByTimeAsync(8_000);
    expect((await first).state).toBe('hanging');
    const second = cipher.check();
    answer(true);
    expect((await second).state).toBe('ready');
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('a secret under a key store on Linux', () => {
  beforeEach(() => on('linux'));

  test('is encrypted and read', async () => {
    expect(await cipher.decrypt(await cipher.encrypt('a secret'))).toEqual({
      plainText: 'a secret',
      encryptAgain: false,
    });
  });

  test('is to be encrypted anew where the store says so', async () => {
    store.decryptStringAsync = async () => ({ result: 'a secret', shouldReEncrypt: true });
    expect(await cipher.decrypt(Buffer.from('v11abc'))).toEqual({
      plainText: 'a secret',
      encryptAgain: true,
    });
  });

  test('is not written under the key that everybody knows', async () => {
    store.encryptStringAsync = async () => Buffer.from('v10abc');
    await expect(cipher.encrypt('a')).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_PLAIN_TEXT' });
  });

  test('is not even read where it was written under that key, or not encrypted at all', async () => {
    const decrypt = vi.spyOn(store, 'decryptStringAsync');
    for (const cipherText of ['v10abc', '{"accessToken":"chosen by somebody else"}', '', 'v1'])
      await expect(cipher.decrypt(Buffer.from(cipherText))).rejects.toMatchObject({
        code: 'STORAGE_SECRET_UNREADABLE',
      });
    expect(decrypt).not.toHaveBeenCalled();
  });

  test.each([
    ['STORAGE_KEY_STORE_LOCKED', failing(refusing)],
    ['STORAGE_KEY_STORE_UNAVAILABLE', failing('Error while encrypting')],
  ])('that is not taken is %s', async (code, encryptStringAsync) => {
    Object.assign(store, { encryptStringAsync });
    await expect(cipher.encrypt('a')).rejects.toMatchObject({ code });
  });

  test.each([
    ['STORAGE_KEY_STORE_LOCKED', failing(refusing)],
    ['STORAGE_SECRET_UNREADABLE', failing('Error while decrypting the ciphertext')],
  ])('that is not given back is %s', async (code, decryptStringAsync) => {
    Object.assign(store, { decryptStringAsync });
    await expect(cipher.decrypt(Buffer.from('v11abc'))).rejects.toMatchObject({ code });
  });

  test.each([
    ['STORAGE_KEY_STORE_UNAVAILABLE', { isAsyncEncryptionAvailable: async () => false }],
    ['STORAGE_KEY_STORE_LOCKED', { encryptStringAsync: failing(refusing) }],
    ['STORAGE_KEY_STORE_PLAIN_TEXT', { getSelectedStorageBackend: () => 'basic_text' }],
  ])('is not taken for unreadable without a key store, but is %s', async (code, changes) => {
    Object.assign(store, changes, { decryptStringAsync: failing('Error while decrypting') });
    await expect(cipher.decrypt(Buffer.from('v11abc'))).rejects.toMatchObject({ code });
  });

  test('is waited for for 8 s', async () => {
    await cipher.check();
    Object.assign(store, { encryptStringAsync: never, decryptStringAsync: never });
    const hanging = Promise.allSettled([cipher.encrypt('a'), cipher.decrypt(Buffer.from('v11abc'))]);
    await vi.advanceTimersByTimeAsync(8_000);
    const reason = { code: 'STORAGE_KEY_STORE_HANGING' };
    expect(await hanging).toMatchObject([{ reason }, { reason }]);
  });
});

describe.each([
  ['darwin', 'keychain'],
  ['win32', 'dpapi'],
] as const)('on %s', (system, backend) => {
  beforeEach(() => on(system));

  test('a ciphertext that begins with v10 is the key store’s own', async () => {
    store.encryptStringAsync = async (text) => Buffer.from(`v10${text}`);
    // Only Linux has backends to select from.
    store.getSelectedStorageBackend = () => {
      throw new TypeError('not a function');
    };
    expect(await cipher.check()).toEqual({ state: 'ready', backend });
    expect((await cipher.decrypt(await cipher.encrypt('a secret'))).plainText).toBe('a secret');
  });
});
