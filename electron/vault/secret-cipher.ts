/** What the operating system's key store can do at the moment. */
export type KeyStoreState =
  /** Encrypts and decrypts. `backend` is the name the operating system gives it. */
  | { state: 'ready'; backend: string }
  /** It is there, and says that it does not open yet. */
  | { state: 'locked'; backend: string }
  /** It did not answer within the deadline: most often it waits for its own password. */
  | { state: 'hanging'; backend: string }
  | { state: 'missing'; backend: string }
  /** Only one that would use a key that everybody knows: it is refused. */
  | { state: 'plain-text'; backend: string };

/** Encrypts secrets under the operating system's key store. */
export interface SecretCipher {
  check(): Promise<KeyStoreState>;
  /** @throws AppError STORAGE_KEY_STORE_UNAVAILABLE, STORAGE_KEY_STORE_LOCKED */
  encrypt(plainText: string): Promise<Buffer>;
  /**
   * @returns the text, and whether the key store asks for it to be encrypted anew
   * @throws AppError STORAGE_SECRET_UNREADABLE, STORAGE_KEY_STORE_UNAVAILABLE, STORAGE_KEY_STORE_LOCKED
   */
  decrypt(cipherText: Buffer): Promise<{ plainText: string; encryptAgain: boolean }>;
}
