import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { TokenMetadata, TokenSet } from '../tokens/token-set.ts';
import { AccountFiles } from './account-files.ts';
import type { ServerOf } from './bound-secrets.ts';
import type { DocumentFolder } from './document-file.ts';
import { LockedAway } from './locked-away.ts';
import { isNoteOf, nextRefreshNote } from './refresh-note.ts';
import type { SecretCipher } from './secret-cipher.ts';
import { TokenCipher } from './token-cipher.ts';

/** The index, as far as the files of its accounts go by it. */
export interface AccountIndex {
  find: (accountId: string) => Account | undefined;
  /** Takes what an account's file says of it: of a consent that the index did not come to know. */
  adopt: (account: Account) => void;
  serverOf?: ServerOf;
}

/** Token sets by account id: one file each, so that a refresh writes one small file however many accounts there are. */
export class SecretRepository {
  readonly files: AccountFiles;
  readonly #tokens: TokenCipher;
  readonly #index: AccountIndex;
  /** Accounts that are kept for this run only, and token sets already decrypted. */
  readonly #memory = new Map<string, TokenSet>();
  readonly #thisRunOnly = new Set<string>();
  /** Accounts whose newest token set is not on disk yet. */
  readonly #held = new Set<string>();
  readonly #loading = new Map<string, Promise<TokenSet>>();
  readonly #away: LockedAway;

  /** @param index by default one that knows nobody: then nothing of an account stands in its file */
  constructor(
    folder: DocumentFolder,
    cipher: SecretCipher,
    index: AccountIndex = { find: () => undefined, adopt: () => undefined },
  ) {
    this.files = new AccountFiles(folder);
    this.#tokens = new TokenCipher(cipher, index.serverOf ?? (() => undefined));
    this.#index = index;
    this.#away = new LockedAway(this.#tokens, this.files, index.find);
  }

  /**
   * Returns once the token set is durable (or at once for an account of this run only). What stands in the file and could not be
   * read in this run is set aside.
   *
   * @param account as it will be, where that is not yet what the index says
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_KEY_STORE_*
   */
  async save(
    accountId: string,
    tokenSet: TokenSet,
    place: 'key-store' | 'memory' | 'as-before',
    account?: Account,
  ): Promise<void> {
    const forThisRun = place === 'memory' || (place === 'as-before' && this.#thisRunOnly.has(accountId));
    if (!forThisRun) await this.#write(accountId, tokenSet, account);
    if (forThisRun) this.#thisRunOnly.add(accountId);
    else this.#thisRunOnly.delete(accountId);
    this.#held.delete(accountId);
    this.#away.forget(accountId);
    this.#memory.set(accountId, tokenSet);
  }

  /** Takes back a {@link save} over tokens that could not be read, or of an account that was not there before. */
  undoSave(accountId: string): void {
    this.#forget(accountId);
    this.files.undoReplace(accountId);
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

  isHeld = (accountId: string): boolean => this.#held.has(accountId);
  /** What {@link load} gives without waiting. */
  atHand = (accountId: string): TokenSet | undefined => this.#memory.get(accountId);

  /** Tries again what {@link saveOrHold} could not write. @returns whether nothing is held any more */
  async writeHeld(accountId: string): Promise<boolean> {
    if (!this.#held.has(accountId)) return true;
    const tokenSet = this.#memory.get(accountId);
    if (tokenSet) return (await this.saveOrHold(accountId, tokenSet)) === undefined;
    if (this.#away.write(accountId)) this.#held.delete(accountId);
    return !this.#held.has(accountId);
  }

  /** Lets go of what was decrypted. What is nowhere but in memory stays there, encrypted. @throws as {@link SecretCipher.encrypt} */
  async letGo(): Promise<void> {
    for (const [accountId, tokenSet] of [...this.#memory]) {
      const isOnlyHere = this.#held.has(accountId) || this.#thisRunOnly.has(accountId);
      if (isOnlyHere) await this.#away.put(accountId, tokenSet);
      if (this.#memory.get(accountId) === tokenSet) this.#memory.delete(accountId);
    }
  }

  isForThisRunOnly = (accountId: string): boolean => this.#thisRunOnly.has(accountId);

  /**
   * @throws AppError STORAGE_SECRET_UNREADABLE when there is no readable token set,
   *   STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_KEY_STORE_*
   */
  async load(accountId: string): Promise<TokenSet> {
    const known = this.atHand(accountId) ?? this.#loading.get(accountId);
    if (known) return known;
    const loading = this.#decrypt(accountId).finally(() => this.#loading.delete(accountId));
    this.#loading.set(accountId, loading);
    return loading;
  }

  async #decrypt(accountId: string): Promise<TokenSet> {
    const away = await this.#away.open(accountId);
    if (away && !this.#memory.has(accountId)) this.#memory.set(accountId, away);
    if (away) return this.#memory.get(accountId) ?? away;
    const stored = this.files.read(accountId);
    const { secrets, owner, encryptAgain } = await this.#tokens.decrypt(accountId, stored.ciphertext);
    // A slow key store may answer after newer tokens were saved, or after the account was removed.
    const newer = this.#memory.get(accountId);
    if (newer) return newer;
    const now = this.files.read(accountId);
    if (now.ciphertext !== stored.ciphertext) return this.#decrypt(accountId);
    this.#adoptNewer(accountId, stored.record);
    const account = this.#index.find(accountId) ?? owner;
    if (owner && (owner.id !== accountId || !account || !this.#tokens.isSameOwner(owner, account)))
      throw new AppError('STORAGE_SECRET_UNREADABLE', 'the tokens are those of another account or server');
    const tokenSet = { secrets, metadata: now.metadata };
    this.#memory.set(accountId, tokenSet);
    this.files.markReadable(accountId);
    if (encryptAgain) await this.#encryptAgain(accountId, tokenSet);
    return tokenSet;
  }

  async #write(accountId: string, { secrets, metadata }: TokenSet, account?: Account): Promise<void> {
    const owner = account ?? this.#index.find(accountId) ?? null;
    const ciphertext = await this.#tokens.encrypt(accountId, secrets, owner);
    // While a slow key store encrypted it, the account may have been given another name.
    const record = account ?? this.#index.find(accountId) ?? owner;
    const refreshNote = metadata.refreshSentAtMs === null ? null : this.files.noteOf(accountId);
    this.files.replace(accountId, { ciphertext, metadata, record, refreshNote });
  }

  /** The old ciphertext can still be read: what fails here is done after the next start. */
  async #encryptAgain(accountId: string, { secrets }: TokenSet): Promise<void> {
    try {
      const owner = this.#index.find(accountId) ?? null;
      const ciphertext = await this.#tokens.encrypt(accountId, secrets, owner);
      const isStillIt = this.#memory.get(accountId)?.secrets === secrets;
      if (isStillIt) this.files.write(accountId, { ...this.files.read(accountId), ciphertext });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Reads what stands in the clear, without asking the key store. @throws as {@link load} */
  metadata(accountId: string): TokenMetadata {
    return this.known(accountId) ?? this.files.metadata(accountId);
  }

  /** As {@link metadata}, as far as that can be said without asking the disk. */
  known(accountId: string): TokenMetadata | undefined {
    const inMemory = this.#memory.get(accountId)?.metadata ?? this.#away.metadata(accountId);
    return inMemory ?? this.files.known(accountId);
  }

  /** Looks whether an account's file can be read, and lets the index know of a consent that it missed. @throws as {@link load} */
  inspect(accountId: string, { record } = this.files.read(accountId)): void {
    if (!this.#memory.has(accountId)) this.#adoptNewer(accountId, record);
  }

  /** Notes durably that a refresh request is about to be sent, so that a lost answer can be told from none; null: it was not. */
  noteRefreshSent(accountId: string, sentAtMs: number | null): void {
    // A note beside older tokens would speak of a token that nobody finds there.
    if (this.#held.has(accountId))
      throw new AppError('STORAGE_WRITE_FAILED', 'newer tokens wait to be written');
    const known = this.#memory.get(accountId);
    const refreshToken = known?.secrets.refreshToken;
    const before = this.files.noteOf(accountId);
    const next = refreshToken ? nextRefreshNote(refreshToken, before) : before;
    const refreshNote = sentAtMs === null ? null : next;
    if (this.#thisRunOnly.has(accountId)) {
      this.files.setNote(accountId, refreshNote);
    } else {
      const stored = this.files.read(accountId);
      const metadata = { ...stored.metadata, refreshSentAtMs: sentAtMs };
      const record = this.#index.find(accountId) ?? stored.record;
      this.files.write(accountId, { ...stored, metadata, record, refreshNote });
    }
    if (!known) return;
    this.#memory.set(accountId, { ...known, metadata: { ...known.metadata, refreshSentAtMs: sentAtMs } });
  }

  /** Whether a refresh request was sent with this very refresh token before, in this run or another, and no answer came. */
  isAnswerMissing(accountId: string, { secrets, metadata }: TokenSet): boolean {
    if (metadata.refreshSentAtMs === null) return false;
    const note = this.files.noteOf(accountId);
    return note === null || isNoteOf(secrets.refreshToken ?? '', note);
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_IN_USE; nothing of it is in memory any more then */
  remove(accountId: string): void {
    this.#forget(accountId);
    this.files.remove(accountId);
  }

  /** Forgets what was read, so that it is read again: the file may be another one now. What is in memory alone stays. */
  forgetRead(accountId: string): void {
    if (this.#thisRunOnly.has(accountId) || this.#held.has(accountId)) return;
    this.#forget(accountId);
    this.files.forget(accountId);
  }

  /** As {@link forgetRead}, of all accounts. */
  forgetAllRead(): void {
    for (const accountId of [...this.#memory.keys(), ...this.files.ids()]) this.forgetRead(accountId);
  }

  #forget(accountId: string): void {
    this.#memory.delete(accountId);
    this.#thisRunOnly.delete(accountId);
    this.#held.delete(accountId);
    this.#away.forget(accountId);
  }

  /** A consent is written to the account's file first: if the app ended before the index was, the file is right. */
  #adoptNewer(accountId: string, record: Account | null): void {
    const known = this.#index.find(accountId);
    const isNewer = known && record?.id === accountId && record.consentedAtMs > known.consentedAtMs;
    if (isNewer) this.#index.adopt(record);
  }
}
