import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { TokenMetadata, TokenSet } from '../tokens/token-set.ts';
import type { AccountFiles } from './account-files.ts';
import type { TokenCipher } from './token-cipher.ts';

interface Away {
  /** Base64. */
  ciphertext: string;
  metadata: TokenMetadata;
}

/** Token sets that are nowhere but in memory, encrypted while the vault is locked. */
export class LockedAway {
  readonly #tokens: TokenCipher;
  readonly #files: AccountFiles;
  readonly #accountOf: (accountId: string) => Account | undefined;
  readonly #away = new Map<string, Away>();

  constructor(
    tokens: TokenCipher,
    files: AccountFiles,
    accountOf: (accountId: string) => Account | undefined,
  ) {
    this.#tokens = tokens;
    this.#files = files;
    this.#accountOf = accountOf;
  }

  /** @throws as {@link TokenCipher.encrypt} */
  async put(accountId: string, { secrets, metadata }: TokenSet): Promise<void> {
    const owner = this.#accountOf(accountId) ?? null;
    const ciphertext = await this.#tokens.encrypt(accountId, secrets, owner);
    this.#away.set(accountId, { ciphertext, metadata });
  }

  metadata(accountId: string): TokenMetadata | undefined {
    return this.#away.get(accountId)?.metadata;
  }

  /** @returns undefined where none is away. @throws as {@link TokenCipher.decrypt} */
  async open(accountId: string): Promise<TokenSet | undefined> {
    const away = this.#away.get(accountId);
    if (!away) return undefined;
    const { secrets } = await this.#tokens.decrypt(accountId, away.ciphertext);
    return { secrets, metadata: away.metadata };
  }

  /** Writes it to the account's file, which takes no key. @returns whether the disk took it */
  write(accountId: string): boolean {
    const away = this.#away.get(accountId);
    try {
      const record = this.#accountOf(accountId) ?? null;
      if (away) this.#files.replace(accountId, { ...away, record, refreshNote: null });
      this.forget(accountId);
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return false;
    }
  }

  forget(accountId: string): void {
    this.#away.delete(accountId);
  }
}
