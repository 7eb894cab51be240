import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import { type RequestBook, requestBookSchema } from './kept-request.ts';

/** Whose book it is stands inside too: where the cipher binds no purpose, nobody can swap two accounts' books. */
const textSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ accountId: v.string(), ...requestBookSchema.entries }),
);

/** @returns its ciphertext in Base64. @throws as {@link SecretCipher.encrypt} */
export async function encryptedBook(
  cipher: SecretCipher,
  accountId: string,
  book: RequestBook,
): Promise<string> {
  const text = JSON.stringify({ accountId, ...book });
  return (await cipher.encrypt(text, purposeOf(accountId))).toString('base64');
}

/** @throws AppError STORAGE_SECRET_UNREADABLE, and as {@link SecretCipher.decrypt} */
export async function decryptedBook(
  cipher: SecretCipher,
  accountId: string,
  ciphertext: string,
): Promise<RequestBook> {
  const { plainText } = await cipher.decrypt(Buffer.from(ciphertext, 'base64'), purposeOf(accountId));
  const read = v.safeParse(textSchema, plainText);
  if (!read.success || read.output.accountId !== accountId) throw new AppError('STORAGE_SECRET_UNREADABLE');
  const { history, saved } = read.output;
  return { history, saved };
}

export function purposeOf(accountId: string): string {
  return `requests of the account ${accountId}`;
}
