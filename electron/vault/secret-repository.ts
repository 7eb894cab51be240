import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import {
  metadataFromSchema1,
  type TokenMetadata,
  type TokenSecrets,
  type TokenSet,
  tokenMetadataSchema,
  tokenSecretsSchema,
} from '../tokens/token-set.ts';
import type { DocumentFile, DocumentFolder } from './document-file.ts';
import type { SecretCipher } from './secret-cipher.ts';

const schemaVersion = 2;

const accountSecretSchema = v.strictObject({
  /** Base64 of the encrypted {@link tokenSecretsSchema}. */
  ciphertext: v.string(),
  metadata: tokenMetadataSchema,
});

const migrations = {
  1: (stored: unknown) => ({
    ...(stored as AccountSecret),
    metadata: metadataFromSchema1((stored as AccountSecret).metadata),
  }),
};

type AccountSecret = v.InferOutput<typeof accountSecretSchema>;

/** Token sets by account id: one file each, so that a refresh writes one small file however many accounts there are. */
export class SecretRepository {
  readonly #folder: DocumentFolder;
  readonly #cipher: SecretCipher;
  /** Accounts that are kept for this run only, and token sets already decrypted. */
  readonly #memory = new Map<string, TokenSet>();
  readonly #thisRunOnly = new Set<string>();
  /** Accounts whose newest token set is not on disk yet. */
  readonly #held = new Set<string>();
  readonly #loading = new Map<string, Promise<TokenSet>>();
  readonly #metadata = new Map<string, TokenMetadata>();

  constructor(folder: DocumentFolder, cipher: SecretCipher) {
    this.#folder = folder;
    this.#cipher = cipher;
  }

  /**
   * Returns once the token set is durable (or at once for an account of this run only).
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_KEY_STORE_*
   */
  async save(
    accountId: string,
    tokenSet: TokenSet,
    place: 'key-store' | 'memory' | 'as-before',
  ): Promise<void> {
    const forThisRun = place === 'memory' || (place === 'as-before' && this.#thisRunOnly.has(accountId));
    if (!forThisRun) await this.#write(accountId, tokenSet);
    if (forThisRun) this.#thisRunOnly.add(accountId);
    else this.#thisRunOnly.delete(accountId);
    this.#held.delete(accountId);
    this.#memory.set(accountId, tokenSet);
  }

  /**
   * Saves what must not be lost: if it can't be written now, it is held in memory for {@link writeHeld}. Like every
   * change of an account's tokens, to be called in the account's turn.
   *
   * @returns why it could not be written, or undefined
   */
  async saveOrHold(accountId: string, tokenSet: TokenSet): Promise<AppError | undefined> {
    try {
      await this.save(accountId, tokenSet, 'as-before');
      return undefined;
    } catch (error) {
      this.#memory.set(accountId, tokenSet);
      this.#held.add(accountId);
      return error instanceof AppError ? error : new AppError('STORAGE_WRITE_FAILED', '', { cause: error });
    }
  }

  /** The accounts whose newest token set waits to be written by {@link writeHeld}. */
  get held(): string[] {
    return [...this.#held];
  }

  isHeld(accountId: string): boolean {
    return this.#held.has(accountId);
  }

  /** Tries again what {@link saveOrHold} could not write. @returns whether nothing is held any more */
  async writeHeld(accountId: string): Promise<boolean> {
    const tokenSet = this.#held.has(accountId) ? this.#memory.get(accountId) : undefined;
    return !tokenSet || (await this.saveOrHold(accountId, tokenSet)) === undefined;
  }

  isForThisRunOnly(accountId: string): boolean {
    return this.#thisRunOnly.has(accountId);
  }

  /**
   * @throws AppError STORAGE_SECRET_UNREADABLE when there is no readable token set,
   *   STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_KEY_STORE_*
   */
  async load(accountId: string): Promise<TokenSet> {
    const known = this.#memory.get(accountId);
    if (known) return known;
    const running = this.#loading.get(accountId);
    if (running) return running;
    const loading = this.#decrypt(accountId).finally(() => this.#loading.delete(accountId));
    this.#loading.set(accountId, loading);
    return loading;
  }

  async #decrypt(accountId: string): Promise<TokenSet> {
    const stored = this.#read(accountId);
    const { plainText, encryptAgain } = await this.#cipher.decrypt(Buffer.from(stored.ciphertext, 'base64'));
    const secrets = v.safeParse(tokenSecretsSchema, parseJson(plainText));
    if (!secrets.success) throw new AppError('STORAGE_SECRET_UNREADABLE');
    const tokenSet = { secrets: secrets.output, metadata: stored.metadata };
    // A slow key store may answer after newer tokens were saved, or after the account was removed.
    const newer = this.#memory.get(accountId);
    if (newer) return newer;
    if (this.#read(accountId).ciphertext !== stored.ciphertext) return this.#decrypt(accountId);
    this.#memory.set(accountId, tokenSet);
    if (encryptAgain) await this.#encryptAgain(accountId, tokenSet);
    return tokenSet;
  }

  async #write(accountId: string, { secrets, metadata }: TokenSet): Promise<void> {
    this.#file(accountId).write({ ciphertext: await this.#encrypted(secrets), metadata });
  }

  async #encrypted(secrets: TokenSecrets): Promise<string> {
    return (await this.#cipher.encrypt(JSON.stringify(secrets))).toString('base64');
  }

  /** The old ciphertext can still be read: what fails here is done after the next start. */
  async #encryptAgain(accountId: string, { secrets }: TokenSet): Promise<void> {
    try {
      const ciphertext = await this.#encrypted(secrets);
      const now = this.#memory.get(accountId);
      if (now?.secrets === secrets) this.#file(accountId).write({ ciphertext, metadata: now.metadata });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Reads what stands in the clear, without asking the key store. @throws as {@link load} */
  metadata(accountId: string): TokenMetadata {
    return (
      this.#memory.get(accountId)?.metadata ?? this.#metadata.get(accountId) ?? this.#read(accountId).metadata
    );
  }

  /** Notes durably that a refresh request is about to be sent, so that a lost answer can be told from none; null: it was not. */
  noteRefreshSent(accountId: string, sentAtMs: number | null): void {
    if (!this.#thisRunOnly.has(accountId)) {
      const stored = this.#read(accountId);
      this.#file(accountId).write({ ...stored, metadata: { ...stored.metadata, refreshSentAtMs: sentAtMs } });
    }
    this.#metadata.delete(accountId);
    const known = this.#memory.get(accountId);
    if (!known) return;
    this.#memory.set(accountId, { ...known, metadata: { ...known.metadata, refreshSentAtMs: sentAtMs } });
  }

  remove(accountId: string): void {
    this.#memory.delete(accountId);
    this.#metadata.delete(accountId);
    this.#thisRunOnly.delete(accountId);
    this.#held.delete(accountId);
    this.#file(accountId).remove();
  }

  #read(accountId: string): AccountSecret {
    const stored = this.#file(accountId).read();
    if (!stored) throw new AppError('STORAGE_SECRET_UNREADABLE', 'the account has no stored tokens');
    this.#metadata.set(accountId, stored.metadata);
    return stored;
  }

  #file(accountId: string): DocumentFile<AccountSecret> {
    return this.#folder.open(`accounts/${accountId}`, schemaVersion, accountSecretSchema, migrations);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
