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

/** Encrypts secrets for the disk. */
export interface SecretCipher {
  /**
   * @param purpose what the secret is and whose; where the protection can bind it, a ciphertext opens for the same purpose alone
   * @throws AppError STORAGE_KEY_STORE_*, STORAGE_KEY_LOST, STORAGE_VAULT_LOCKED
   */
  encrypt(plainText: string, purpose: string): Promise<Buffer>;
  /**
   * @returns the text, and whether it should be encrypted anew: the key store asks for it, or it is under an earlier protection
   * @throws AppError STORAGE_SECRET_UNREADABLE, and as {@link encrypt}
   */
  decrypt(cipherText: Buffer, purpose: string): Promise<{ plainText: string; encryptAgain: boolean }>;
}

/** Encrypts under the operating system's key store, which binds no purpose. */
export interface KeyStore extends SecretCipher {
  /**
   * Answers within a deadline, whatever the key store does.
   *
   * @param onLateAnswer told what a store that was hanging answers in the end
   */
  check(onLateAnswer?: (state: KeyStoreState) => void): Promise<KeyStoreState>;
}
