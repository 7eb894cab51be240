import type { Account } from '../accounts/account.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Picture } from './fetch-picture.ts';

const freshForMs = 24 * 60 * 60 * 1000;
const triedAgainAfterMs = 15 * 60 * 1000;
const mostAtOnce = 2;
/** Of all pictures together; the one that was fetched longest ago goes first. */
const mostBytes = 32 * 1024 * 1024;

interface Kept {
  /** What it was fetched from: a new consent may bring another one. */
  pictureUrl: string;
  askAgainAtMs: number;
  /** As an address that holds it: it is read more often than fetched. */
  picture: { dataUrl: string; atMs: number } | null;
}

export interface AvatarParts {
  accounts: AccountRepository;
  fetch: Fetch;
  /** Whether the vault can be read and written now: without it, nothing is asked of anybody. */
  mayAsk: () => boolean;
  nowMs: () => number;
}

/**
 * The pictures that providers have of the people behind the accounts. They live in memory alone: see the
 * decisions in ARCHITECTURE.md. One is asked for when the window shows its account, once a day at most, and nobody waits for it.
 */
export class Avatars {
  readonly #parts: AvatarParts;
  readonly #kept = new Map<string, Kept>();
  readonly #waiting = new Set<string>();
  #running = 0;

  constructor(parts: AvatarParts) {
    this.#parts = parts;
  }

  /** When the account's picture was fetched; null while there is none. */
  atMs(account: Pick<Account, 'id' | 'pictureUrl'>): number | null {
    return this.#of(account)?.picture?.atMs ?? null;
  }

  /** What is there of the account's picture now. Begins to fetch it where it is due; the account is touched once it is there. */
  read(accountId: string): string | null {
    const account = this.#parts.accounts.get(accountId);
    this.#fetchIfDue(account);
    return this.#of(account)?.picture?.dataUrl ?? null;
  }

  #of({ id, pictureUrl }: Pick<Account, 'id' | 'pictureUrl'>): Kept | undefined {
    const kept = this.#kept.get(id);
    return kept?.pictureUrl === pictureUrl ? kept : undefined;
  }

  #fetchIfDue(account: Account): void {
    if (account.pictureUrl === '' || !this.#parts.mayAsk()) return;
    const kept = this.#of(account);
    if (kept && this.#parts.nowMs() < kept.askAgainAtMs) return;
    this.#waiting.add(account.id);
    this.#next();
  }

  #next(): void {
    const [accountId] = this.#waiting;
    if (accountId === undefined || this.#running >= mostAtOnce) return;
    this.#waiting.delete(accountId);
    this.#running += 1;
    void this.#fetch(accountId).finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }

  async #fetch(accountId: string): Promise<void> {
    const { accounts, fetch, mayAsk, nowMs } = this.#parts;
    const account = accounts.find(accountId);
    if (!account || !mayAsk()) return;
    const { pictureUrl } = account;
    const before = this.#of(account)?.picture ?? null;
    const keep = (askAgainAfterMs: number, picture: Kept['picture']) =>
      this.#kept.set(accountId, { pictureUrl, askAgainAtMs: nowMs() + askAgainAfterMs, picture });
    // While it is under way nobody asks again.
    keep(triedAgainAfterMs, before);
    const { fetchPicture } = await import('./fetch-picture.ts');
    const fetched = await fetchPicture(fetch, account);
    this.#forgetTheGone();
    if (accounts.find(accountId)?.pictureUrl !== pictureUrl) return;
    if (fetched === 'unreached') return;
    const picture = fetched === 'refused' ? null : { dataUrl: addressOf(fetched), atMs: nowMs() };
    // Anew, so that what was fetched last stands last.
    this.#kept.delete(accountId);
    keep(freshForMs, picture);
    this.#dropTheOldest();
    if (before || picture) accounts.touch(accountId);
  }

  #forgetTheGone(): void {
    for (const accountId of this.#kept.keys())
      if (!this.#parts.accounts.find(accountId)) this.#kept.delete(accountId);
  }

  #dropTheOldest(): void {
    let bytes = 0;
    for (const kept of [...this.#kept.values()].reverse()) {
      bytes += kept.picture?.dataUrl.length ?? 0;
      if (bytes > mostBytes) kept.picture = null;
    }
  }
}

function addressOf({ bytes, type }: Picture): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
