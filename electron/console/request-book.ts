import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { ApiRequest } from '../accounts/call-api.ts';
import { AppError } from '../errors/app-error.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import type { KeptSecret, SecretPlace } from '../vault/kept-secret.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import { decryptedBook, encryptedBook, purposeOf } from './encrypted-book.ts';
import { emptyBook, keptRequest, type RequestBook, withHistory, withSaved } from './kept-request.ts';
import { UnwrittenRequests, withAllSent } from './unwritten-requests.ts';

const schemaVersion = 1;
const documentSchema = v.array(v.strictObject({ accountId: v.string(), ciphertext: v.string() }));

type StoredBook = v.InferOutput<typeof documentSchema>[number];

export interface RequestBooksParts {
  cipher: SecretCipher;
  accounts: AccountRepository;
  exclusive: ExclusiveByKey;
  isForThisRunOnly: (accountId: string) => boolean;
  nowMs: () => number;
}

/** The requests that were sent and saved, by account: encrypted like tokens, and in memory alone where those are. */
export class RequestBooks implements SecretPlace {
  readonly #file: DocumentFile<StoredBook[]>;
  readonly #parts: RequestBooksParts;
  readonly #ofThisRun = new Map<string, RequestBook>();
  /** History that was cleared, for who wants it back: as a book of this run, else as its ciphertext. */
  readonly #cleared = new Map<string, RequestBook | string>();
  readonly #unwritten = new UnwrittenRequests(() => void this.writeUnwritten());
  /** The one that was read last. */
  #decryptedLast: { accountId: string; ciphertext: string; book: RequestBook } | undefined;
  #stored: readonly StoredBook[] = [];

  constructor(folder: DocumentFolder, parts: RequestBooksParts) {
    this.#file = folder.open('requests', schemaVersion, documentSchema);
    this.#parts = parts;
    const { accounts } = parts;
    accounts.state.subscribe((now, before) => {
      if (before.accounts.length <= now.accounts.length) return;
      const isGone = ({ id }: { id: string }) => !accounts.find(id) && this.#isRemoved(id);
      this.#forget(before.accounts.filter(isGone).map(({ id }) => id));
    });
  }

  /** Reads the books, once the accounts are read. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    this.#stored = this.#file.read() ?? [];
    this.#forget(this.#parts.accounts.removed);
  }

  /** An empty one where it can't be read any more. @throws AppError ACCOUNT_UNKNOWN, STORAGE_* */
  read(accountId: string): Promise<RequestBook> {
    return this.#inTurn(accountId, async () =>
      withAllSent(await this.#read(accountId), this.#unwritten.of(accountId)),
    );
  }

  /** Notes a request that was sent, to be written soon: its answer is what the person waits for. */
  noteSent(accountId: string, request: ApiRequest, status: number | null): void {
    const atMs = this.#parts.nowMs();
    this.#unwritten.add(accountId, () => ({ id: randomUUID(), ...keptRequest(request), status, atMs }));
  }

  /** Writes what waits. What can't be written is not noted. */
  async writeUnwritten(): Promise<void> {
    await Promise.all(this.#unwritten.accountIds.map((accountId) => this.#writeUnwrittenOf(accountId)));
  }

  /** Lets go of what was decrypted, as far as it stands on the disk. */
  letGo(): void {
    this.#decryptedLast = undefined;
  }

  /** @throws AppError REQUEST_TOO_LARGE where there are too many, or its body is too long, ACCOUNT_UNKNOWN, STORAGE_* */
  async save(accountId: string, name: string, request: ApiRequest): Promise<string> {
    const { bodyLeftOut, ...kept } = keptRequest(request);
    if (bodyLeftOut) throw new AppError('REQUEST_TOO_LARGE');
    const saved = { id: randomUUID(), name, ...kept, usedAtMs: this.#parts.nowMs() };
    await this.#change(accountId, (book) => {
      const changed = withSaved(book, saved);
      if (!changed) throw new AppError('REQUEST_TOO_LARGE');
      return changed;
    });
    return saved.id;
  }

  /** Of those that were saved. @throws AppError ACCOUNT_UNKNOWN, STORAGE_* */
  remove(accountId: string, requestId: string): Promise<void> {
    return this.#change(accountId, (book) => ({
      ...book,
      saved: book.saved.filter(({ id }) => id !== requestId),
    }));
  }

  /** @throws AppError ACCOUNT_UNKNOWN, STORAGE_* */
  async clearHistory(accountId: string): Promise<void> {
    await this.#writeUnwrittenOf(accountId);
    await this.#change(accountId, (book) => {
      const before = this.#ofThisRun.get(accountId) ?? this.#find(accountId)?.ciphertext;
      if (before !== undefined && book.history.length > 0) this.#cleared.set(accountId, before);
      return { ...book, history: [] };
    });
  }

  /** Brings back what was cleared last, in this run. @throws AppError ACCOUNT_UNKNOWN, STORAGE_* */
  async restoreHistory(accountId: string): Promise<void> {
    const cleared = this.#cleared.get(accountId);
    if (cleared === undefined) return;
    const { history } =
      typeof cleared === 'string' ? await decryptedBook(this.#parts.cipher, accountId, cleared) : cleared;
    this.#cleared.delete(accountId);
    await this.#change(accountId, (book) => withHistory(book, history));
  }

  keptSecrets(): KeptSecret[] {
    return this.#stored.map(({ accountId }) => ({
      accountId: null,
      purpose: purposeOf(accountId),
      read: () => this.#find(accountId)?.ciphertext ?? null,
      replace: (before, after) => {
        const isStillIt = this.#find(accountId)?.ciphertext === before;
        if (isStillIt) this.#put(accountId, after);
        return isStillIt;
      },
    }));
  }

  async makeLasting(): Promise<void> {
    await this.writeUnwritten();
    for (const accountId of this.#ofThisRun.keys())
      if (!this.#parts.isForThisRunOnly(accountId)) await this.#change(accountId, (book) => book);
  }

  #inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    return this.#parts.exclusive.run(`requests of ${accountId}`, work);
  }

  async #writeUnwrittenOf(accountId: string): Promise<void> {
    const unwritten = this.#unwritten.of(accountId);
    if (unwritten.length === 0) return;
    try {
      await this.#change(accountId, (book) => book);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#unwritten.drop(accountId, unwritten);
    }
  }

  #change(accountId: string, change: (book: RequestBook) => RequestBook): Promise<void> {
    return this.#inTurn(accountId, async () => {
      const { accounts, cipher, isForThisRunOnly } = this.#parts;
      for (;;) {
        const before = this.#find(accountId)?.ciphertext;
        const sent = this.#unwritten.of(accountId);
        const book = change(withAllSent(await this.#read(accountId), sent));
        if (isForThisRunOnly(accountId)) {
          this.#ofThisRun.set(accountId, book);
          this.#unwritten.drop(accountId, sent);
          return;
        }
        const after = await encryptedBook(cipher, accountId, book);
        accounts.get(accountId);
        // A change of the protection may have come between.
        if (this.#find(accountId)?.ciphertext !== before) continue;
        this.#put(accountId, after);
        this.#decryptedLast = { accountId, ciphertext: after, book };
        this.#unwritten.drop(accountId, sent);
        this.#ofThisRun.delete(accountId);
        return;
      }
    });
  }

  async #read(accountId: string): Promise<RequestBook> {
    this.#parts.accounts.get(accountId);
    const ofThisRun = this.#ofThisRun.get(accountId);
    if (ofThisRun) return ofThisRun;
    const ciphertext = this.#find(accountId)?.ciphertext;
    if (ciphertext === undefined) return emptyBook;
    const last = this.#decryptedLast;
    if (last?.accountId === accountId && last.ciphertext === ciphertext) return last.book;
    try {
      const book = await decryptedBook(this.#parts.cipher, accountId, ciphertext);
      this.#decryptedLast = { accountId, ciphertext, book };
      return book;
    } catch (error) {
      // It would stay so for ever: a book is begun anew, unlike tokens, which can't be had again without the person.
      if (error instanceof AppError && error.code === 'STORAGE_SECRET_UNREADABLE') return emptyBook;
      throw error;
    }
  }

  /** Whether it is gone on purpose, and not only from a list that could not be read. */
  #isRemoved(accountId: string): boolean {
    return this.#ofThisRun.has(accountId) || this.#parts.accounts.removed.includes(accountId);
  }

  /** What the disk does not take now is left out of the next write. */
  #forget(accountIds: readonly string[]): void {
    for (const accountId of accountIds) {
      this.#ofThisRun.delete(accountId);
      this.#cleared.delete(accountId);
      if (this.#decryptedLast?.accountId === accountId) this.#decryptedLast = undefined;
    }
    const left = this.#stored.filter(({ accountId }) => !accountIds.includes(accountId));
    if (left.length === this.#stored.length) return;
    this.#stored = left;
    try {
      this.#file.write([...left]);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  #find(accountId: string): StoredBook | undefined {
    return this.#stored.find((each) => each.accountId === accountId);
  }

  #put(accountId: string, ciphertext: string): void {
    const others = this.#stored.filter((each) => each.accountId !== accountId);
    const stored = [...others, { accountId, ciphertext }];
    this.#file.write(stored);
    this.#stored = stored;
  }
}
