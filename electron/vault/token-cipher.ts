import type { TokenSecrets } from '../tokens/token-set.ts';
import { readBound, type SecretOwner, textOfBound } from './bound-secrets.ts';
import type { SecretCipher } from './secret-cipher.ts';

/** What the cipher binds the tokens of an account to, where it can. */
export function purposeOfTokens(accountId: string): string {
  return `tokens of the account ${accountId}`;
}

/** @returns Base64. @throws as {@link SecretCipher.encrypt} */
export async function encryptTokens(
  cipher: SecretCipher,
  accountId: string,
  secrets: TokenSecrets,
  owner: SecretOwner | null,
): Promise<string> {
  const text = textOfBound(secrets, owner);
  return (await cipher.encrypt(text, purposeOfTokens(accountId))).toString('base64');
}

/**
 * @param ciphertext Base64
 * @returns the tokens, whom they belong to (null in those of earlier versions), and whether they should be encrypted anew
 * @throws AppError STORAGE_SECRET_UNREADABLE, and as {@link SecretCipher.decrypt}
 */
export async function decryptTokens(
  cipher: SecretCipher,
  accountId: string,
  ciphertext: string,
): Promise<{ secrets: TokenSecrets; owner: SecretOwner | null; encryptAgain: boolean }> {
  const bytes = Buffer.from(ciphertext, 'base64');
  const { plainText, encryptAgain } = await cipher.decrypt(bytes, purposeOfTokens(accountId));
  return { ...readBound(plainText), encryptAgain };
}
