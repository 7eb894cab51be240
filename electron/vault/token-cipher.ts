import type { TokenSecrets } from '../tokens/token-set.ts';
import {
  type BoundOwner,
  OwnerBinding,
  readBound,
  type SecretOwner,
  type ServerOf,
} from './bound-secrets.ts';
import type { SecretCipher } from './secret-cipher.ts';

/** What the cipher binds the tokens of an account to, where it can. */
export function purposeOfTokens(accountId: string): string {
  return `tokens of the account ${accountId}`;
}

/** Encrypts the tokens of accounts, with whom they belong to. */
export class TokenCipher {
  readonly #cipher: SecretCipher;
  readonly #binding: OwnerBinding;

  constructor(cipher: SecretCipher, serverOf: ServerOf) {
    this.#cipher = cipher;
    this.#binding = new OwnerBinding(serverOf);
  }

  /** @returns Base64. @throws as {@link SecretCipher.encrypt} */
  async encrypt(accountId: string, secrets: TokenSecrets, owner: SecretOwner | null): Promise<string> {
    const text = this.#binding.textOf(secrets, owner);
    return (await this.#cipher.encrypt(text, purposeOfTokens(accountId))).toString('base64');
  }

  /**
   * @param ciphertext Base64
   * @returns the tokens, whom they belong to (null in those of earlier versions), and whether they should be encrypted anew
   * @throws AppError STORAGE_SECRET_UNREADABLE, and as {@link SecretCipher.decrypt}
   */
  async decrypt(
    accountId: string,
    ciphertext: string,
  ): Promise<{ secrets: TokenSecrets; owner: BoundOwner | null; encryptAgain: boolean }> {
    const bytes = Buffer.from(ciphertext, 'base64');
    const { plainText, encryptAgain } = await this.#cipher.decrypt(bytes, purposeOfTokens(accountId));
    const { secrets, owner } = readBound(plainText);
    const isPartial = owner !== null && this.#binding.isPartial(owner);
    return { secrets, owner, encryptAgain: encryptAgain || isPartial };
  }

  /** As {@link OwnerBinding.isSame}. */
  isSameOwner(bound: BoundOwner, owner: SecretOwner): boolean {
    return this.#binding.isSame(bound, owner);
  }
}
