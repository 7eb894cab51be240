import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import { loadProtocol } from '../later/load.ts';
import type { TokenSecrets, TokenSet } from '../tokens/token-set.ts';
import { type OwnerBinding, readBound, type SecretOwner } from '../vault/bound-secrets.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import type { KeptSecret, SecretPlace } from '../vault/kept-secret.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import { type Account, nameOfAccount } from './account.ts';
import { type QueuedRevocation, queuedRevocationSchema } from './queued-revocation.ts';
import type { RevocationParts } from './revoke-at-provider.ts';

const schemaVersion = 1;
const firstPauseSeconds = 60;
const longestPauseSeconds = 6 * 60 * 60;
const longestTimerMs = 2 ** 31 - 1;
/** Tries that run at the same time, of those that nobody waits for. */
const concurrentTries = 4;

export interface RevocationQueueParts extends RevocationParts {
  cipher: SecretCipher;
  binding: OwnerBinding;
  nowMs: () => number;
}

/** Revocations that could not be made yet (RFC 7009 2.2.1). They survive a restart and are tried until they are done. */
export class RevocationQueue implements SecretPlace {
  readonly state: StoreApi<{ entries: readonly QueuedRevocation[] }> = createStore(() => ({
    entries: [] as readonly QueuedRevocation[],
  }));
  readonly #file: DocumentFile<QueuedRevocation[]>;
  readonly #parts: RevocationQueueParts;
  readonly #secretsOfThisRun = new Map<string, TokenSecrets>();
  readonly #givenUp = new Set<string>();
  readonly #trying = new Map<string, Promise<void>>();
  /** What is tried as soon as its provider lets it, whatever the pause after its last failure. */
  readonly #woken = new Set<string>();
  /** Until when a server wants no more requests, wall clock in milliseconds, by issuer. */
  readonly #serverPauses = new Map<string, number>();
  /** Whether the file has no entries, or is not there. */
  #isEmpty = true;
  #timer: NodeJS.Timeout | undefined;
  #stopped = true;

  constructor(folder: DocumentFolder, parts: RevocationQueueParts) {
    this.#file = folder.open('revocations', schemaVersion, v.array(queuedRevocationSchema));
    this.#parts = parts;
  }

  /** Reads the queue at start, or again. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    const ofThisRun = this.state.getState().entries.filter(({ ciphertext }) => ciphertext === null);
    const lasting = this.#file.read() ?? [];
    this.#isEmpty = lasting.length === 0;
    this.state.setState({ entries: [...lasting, ...ofThisRun] });
  }

  /** Begins to try: once the key store has answered. */
  start(): void {
    this.#stopped = false;
    this.#plan();
  }

  /** After sleep or a lost network: what waits for later is tried now, but where a server has asked for a pause. */
  wake(): void {
    for (const { id } of this.state.getState().entries) this.#woken.add(id);
    this.#plan();
  }

  /** Resolves when no request is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.allSettled(this.#trying.values());
  }

  /** @throws AppError STORAGE_*; then nothing was taken */
  async add(account: Account, { secrets }: TokenSet, forThisRunOnly: boolean): Promise<void> {
    const { providerId, issuer, clientId, grant, subject } = account;
    const id = randomUUID();
    const nowMs = this.#parts.nowMs();
    const ciphertext = forThisRunOnly
      ? null
      : await this.#encrypted({ id, providerId, issuer, clientId }, secrets);
    const providerName = this.#parts.providers.find(providerId)?.name ?? providerId;
    const displayName = nameOfAccount(account);
    const target = { displayName, providerId, providerName, issuer, clientId, grant, subject };
    this.#replace([
      ...this.state.getState().entries,
      { id, ...target, ciphertext, sinceMs: nowMs, tries: 0, nextTryAtMs: nowMs, lastErrorCode: null },
    ]);
    if (forThisRunOnly) this.#secretsOfThisRun.set(id, secrets);
    this.#plan();
  }

  /** Tries one now. What fails stays in the queue. @throws AppError why it failed */
  retry(id: string): Promise<void> {
    const running = this.#trying.get(id);
    if (running) return running;
    this.#woken.delete(id);
    const trying = this.#try(id).finally(() => {
      this.#trying.delete(id);
      this.#plan();
    });
    this.#trying.set(id, trying);
    return trying;
  }

  /** Whether an entry that is gone was given up, and not carried out. */
  isGivenUp(id: string): boolean {
    return this.#givenUp.has(id);
  }

  /** Gives one up. @throws AppError STORAGE_WRITE_FAILED */
  drop(id: string): void {
    this.#givenUp.add(id);
    this.#replace(this.#without(id));
    this.#secretsOfThisRun.delete(id);
  }

  keptSecrets(): KeptSecret[] {
    const kept = this.state.getState().entries.filter(({ ciphertext }) => ciphertext !== null);
    return kept.map(({ id }) => ({
      accountId: null,
      purpose: purposeOf(id),
      read: () => this.#find(id)?.ciphertext ?? null,
      replace: (before, after) => {
        const isStillIt = this.#find(id)?.ciphertext === before;
        if (isStillIt) this.#replace(this.#with(id, { ciphertext: after }));
        return isStillIt;
      },
    }));
  }

  async makeLasting(): Promise<void> {
    for (const [id, secrets] of this.#secretsOfThisRun) {
      const entry = this.#find(id);
      const ciphertext = entry && (await this.#encrypted(entry, secrets));
      if (ciphertext && this.#find(id)) this.#replace(this.#with(id, { ciphertext }));
      this.#secretsOfThisRun.delete(id);
    }
  }

  async #encrypted(owner: SecretOwner, secrets: TokenSecrets): Promise<string> {
    const { binding, cipher } = this.#parts;
    return (await cipher.encrypt(binding.textOf(secrets, owner), purposeOf(owner.id))).toString('base64');
  }

  async #try(id: string): Promise<void> {
    const entry = this.#find(id);
    if (!entry) return;
    try {
      await (await loadProtocol()).revokeAtProvider(this.#parts, entry, await this.#secretsOf(entry));
    } catch (error) {
      this.#postpone(entry, error);
      throw error;
    }
    this.#noteTried(this.#without(id));
    this.#secretsOfThisRun.delete(id);
  }

  async #secretsOf(entry: QueuedRevocation): Promise<TokenSecrets> {
    const { id, ciphertext } = entry;
    const known = this.#secretsOfThisRun.get(id);
    if (known) return known;
    if (ciphertext === null) throw new AppError('STORAGE_SECRET_UNREADABLE');
    const { plainText } = await this.#parts.cipher.decrypt(Buffer.from(ciphertext, 'base64'), purposeOf(id));
    const { secrets, owner } = readBound(plainText);
    if (owner && !this.#parts.binding.isSame(owner, entry)) throw new AppError('STORAGE_SECRET_UNREADABLE');
    return secrets;
  }

  #postpone({ id, issuer, tries }: QueuedRevocation, error: unknown): void {
    const asked = error instanceof AppError ? (error.retryAfterSeconds ?? 0) : 0;
    const pauseSeconds = Math.max(Math.min(firstPauseSeconds * 2 ** tries, longestPauseSeconds), asked);
    const nowMs = this.#parts.nowMs();
    if (asked > 0) this.#serverPauses.set(issuer, nowMs + asked * 1000);
    const change = {
      tries: tries + 1,
      nextTryAtMs: nowMs + pauseSeconds * 1000,
      lastErrorCode: error instanceof AppError ? error.code : ('INTERNAL' as const),
    };
    this.#noteTried(this.#with(id, change));
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const waiting = this.#waiting();
    if (this.#stopped || waiting.length === 0 || this.#trying.size >= concurrentTries) return;
    const nextAtMs = Math.min(...waiting.map((entry) => this.#dueAtMs(entry)));
    const delayMs = Math.min(Math.max(nextAtMs - this.#parts.nowMs(), 0), longestTimerMs);
    this.#timer = setTimeout(() => this.#tryDue(), delayMs).unref();
  }

  #tryDue(): void {
    const nowMs = this.#parts.nowMs();
    const due = this.#waiting().filter((entry) => this.#dueAtMs(entry) <= nowMs);
    const free = Math.max(concurrentTries - this.#trying.size, 0);
    for (const { id } of due.slice(0, free)) void this.retry(id).catch(() => undefined);
    this.#plan();
  }

  #waiting(): QueuedRevocation[] {
    return this.state.getState().entries.filter(({ id }) => !this.#trying.has(id));
  }

  #dueAtMs({ id, issuer, nextTryAtMs }: QueuedRevocation): number {
    return Math.max(this.#woken.has(id) ? 0 : nextTryAtMs, this.#serverPauses.get(issuer) ?? 0);
  }

  #find(id: string): QueuedRevocation | undefined {
    return this.state.getState().entries.find((entry) => entry.id === id);
  }

  #with(id: string, change: Partial<QueuedRevocation>): QueuedRevocation[] {
    return this.state.getState().entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  }

  #without(id: string): QueuedRevocation[] {
    return this.state.getState().entries.filter((entry) => entry.id !== id);
  }

  #replace(entries: readonly QueuedRevocation[]): void {
    this.#write(entries);
    this.state.setState({ entries });
  }

  /** What came of a try holds although the disk takes no note of it: the next start then only tries once more. */
  #noteTried(entries: readonly QueuedRevocation[]): void {
    this.state.setState({ entries });
    try {
      this.#write(entries);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  #write(entries: readonly QueuedRevocation[]): void {
    const lasting = entries.filter(({ ciphertext }) => ciphertext !== null);
    // Of accounts of this run only nothing is written, not even that there was something.
    if (lasting.length === 0 && this.#isEmpty) return;
    this.#file.write(lasting);
    this.#isEmpty = lasting.length === 0;
  }
}

const purposeOf = (id: string): string => `tokens of the revocation ${id}`;
