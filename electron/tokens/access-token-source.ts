import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import { type AccessToken, accessTokenOf } from './access-token.ts';
import type { ExclusiveByKey } from './exclusive-by-key.ts';
import type { RefreshOutcome } from './refresh-grant.ts';
import { refreshDueAtMs, type TokenSet, tokenSetFrom } from './token-set.ts';

/** What a refresh means for the account it belongs to. */
export interface RefreshObserver {
  refreshed(account: Account, scope: string | undefined): void;
  rejected(account: Account, error: AppError): void;
  /** Also when the answer came but could not be written: it is then held in memory and written later. */
  unreachable(account: Account, error: AppError): void;
  /** What could not be written before is on the disk now. */
  written(accountId: string): void;
}

/** Seconds until the disk is asked again to take what it did not take. */
const heldRetrySeconds = 30;

/** How the tokens of an account are renewed: by its refresh token, or by asking for the same again. */
export type Renewal =
  | { by: 'refresh-token'; send: (refreshToken: string) => Promise<RefreshOutcome> }
  | { by: 'same-grant'; send: () => Promise<RefreshOutcome> };

export interface AccessTokenSourceParts {
  secrets: SecretRepository;
  exclusive: ExclusiveByKey;
  /** @throws AppError STORAGE_VAULT_LOCKED: nothing new is begun while the vault is locked */
  requireUnlocked: () => void;
  /** @throws AppError ACCOUNT_UNKNOWN */
  account: (accountId: string) => Account;
  /** What renews the tokens of an account. @throws AppError CLIENT_*, PROVIDER_UNKNOWN, SERVER_*, TRANSPORT_* */
  renewalFor: (account: Account, tokenSet: TokenSet) => Promise<Renewal>;
  /** Whether the provider itself refuses an access token that nothing can renew. @throws AppError where it can't be asked */
  isRefused: (account: Account, tokenSet: TokenSet) => Promise<boolean>;
  observer: RefreshObserver;
  /** Sees a refresh from its beginning to its end, and changes nothing about it. */
  watch?: (account: Account, send: () => Promise<RefreshOutcome>) => Promise<RefreshOutcome>;
  nowMs: () => number;
}

/** Gives live access tokens by account id, and refreshes them: at most one refresh request per account at a time. */
export class AccessTokenSource {
  readonly #parts: AccessTokenSourceParts;
  readonly #refreshing = new Map<string, Promise<TokenSet>>();
  #heldTimer: NodeJS.Timeout | undefined;

  constructor(parts: AccessTokenSourceParts) {
    this.#parts = parts;
  }

  /**
   * @returns an access token with some life left, where the server says how long it lives
   * @throws AppError GRANT_*, ACCOUNT_* when a refresh was rejected; CLIENT_*, PROVIDER_*, SERVER_*, TRANSPORT_* when it was
   *   unreachable; STORAGE_*
   */
  async accessToken(accountId: string): Promise<AccessToken> {
    const tokenSet = this.#atHand(accountId) ?? (await this.#load(accountId));
    if (!this.#isDue(tokenSet)) return accessTokenOf(tokenSet);
    // Until it expires the old token serves: an unreachable server is no reason to fail yet.
    const renews = tokenSet.secrets.refreshToken !== null || this.#isService(accountId);
    if (!renews && !this.#isExpired(tokenSet)) return accessTokenOf(tokenSet);
    try {
      return accessTokenOf(await this.#refreshOnce(accountId, tokenSet));
    } catch (error) {
      if (!isRejection(error) && !this.#isExpired(tokenSet)) return accessTokenOf(tokenSet);
      throw error;
    }
  }

  /** Refreshes ahead of time when it is due, and says so when that was not possible. Throws as {@link accessToken}. */
  async refreshIfDue(accountId: string): Promise<void> {
    const tokenSet = await this.#load(accountId);
    if (this.#isDue(tokenSet)) await this.#refreshOnce(accountId, tokenSet);
  }

  /** Refreshes whether or not it is due. Throws as {@link accessToken}. */
  async refreshNow(accountId: string): Promise<void> {
    await this.#refreshOnce(accountId, await this.#load(accountId));
  }

  /** After a 401: refreshes unless somebody else already has. Throws as {@link accessToken}. */
  async replaceRejected(accountId: string, rejectedAccessToken: string): Promise<AccessToken> {
    const tokenSet = await this.#load(accountId);
    if (tokenSet.secrets.accessToken !== rejectedAccessToken) return accessTokenOf(tokenSet);
    return accessTokenOf(await this.#refreshOnce(accountId, tokenSet));
  }

  /** Writes everything that had to be held in memory, as far as the disk takes it. */
  async writeAllHeld(): Promise<void> {
    clearTimeout(this.#heldTimer);
    await Promise.all(this.#parts.secrets.held.map((accountId) => this.#writeHeld(accountId)));
  }

  async #writeHeld(accountId: string): Promise<void> {
    const { exclusive, secrets, observer } = this.#parts;
    await exclusive.run(accountId, async () => {
      if (await secrets.writeHeld(accountId)) observer.written(accountId);
    });
    this.#retryHeldLater();
  }

  #retryHeldLater(): void {
    clearTimeout(this.#heldTimer);
    if (this.#parts.secrets.held.length === 0) return;
    this.#heldTimer = setTimeout(() => void this.writeAllHeld(), heldRetrySeconds * 1000);
    this.#heldTimer.unref?.();
  }

  /** As {@link #load}, where there is nothing to wait for. */
  #atHand(accountId: string): TokenSet | undefined {
    const { requireUnlocked, secrets } = this.#parts;
    requireUnlocked();
    return secrets.isHeld(accountId) ? undefined : secrets.atHand(accountId);
  }

  async #load(accountId: string): Promise<TokenSet> {
    this.#parts.requireUnlocked();
    const tokenSet = await this.#parts.secrets.load(accountId);
    if (this.#parts.secrets.isHeld(accountId)) await this.#writeHeld(accountId);
    return tokenSet;
  }

  #isDue({ metadata }: TokenSet): boolean {
    const dueAtMs = refreshDueAtMs(metadata);
    return dueAtMs !== null && dueAtMs <= this.#parts.nowMs();
  }

  #isExpired({ metadata }: TokenSet): boolean {
    return metadata.accessTokenExpiresAtMs !== null && metadata.accessTokenExpiresAtMs <= this.#parts.nowMs();
  }

  #refreshOnce(accountId: string, spent: TokenSet): Promise<TokenSet> {
    const running = this.#refreshing.get(accountId);
    if (running) return running;
    const { exclusive, secrets } = this.#parts;
    const inItsTurn = () =>
      this.#refresh(accountId, spent).finally(() => secrets.files.giveUpRoom(accountId));
    const refresh = exclusive.run(accountId, inItsTurn).finally(() => this.#refreshing.delete(accountId));
    this.#refreshing.set(accountId, refresh);
    return refresh;
  }

  async #refresh(accountId: string, spent: TokenSet): Promise<TokenSet> {
    const { secrets, observer, nowMs } = this.#parts;
    this.#parts.requireUnlocked();
    const account = this.#parts.account(accountId);
    const tokenSet = await secrets.load(accountId);
    // While this waited for its turn, a new consent may have brought other tokens.
    if (tokenSet.secrets.accessToken !== spent.secrets.accessToken) return tokenSet;
    if (!tokenSet.secrets.refreshToken && !this.#isService(accountId)) {
      const error = await this.#unrenewable(account, tokenSet);
      // A token that may yet live (a 401 can have other causes) is no reason to end the account.
      if (error.code === 'GRANT_INVALID' || this.#isExpired(tokenSet)) observer.rejected(account, error);
      throw error;
    }
    const { watch = (_account, send) => send() } = this.#parts;
    const outcome = await watch(account, () => this.#send(account, tokenSet));
    if (outcome.kind !== 'refreshed') {
      if (outcome.kind === 'unreachable') observer.unreachable(account, outcome.error);
      else observer.rejected(account, outcome.error);
      throw outcome.error;
    }
    const renewed = tokenSetFrom(outcome.response, tokenSet, tokenSet.secrets.dpopKey, nowMs());
    const unwritten = await secrets.saveOrHold(accountId, renewed);
    observer.refreshed(account, outcome.response.scope);
    if (unwritten) {
      observer.unreachable(account, unwritten);
      this.#retryHeldLater();
    }
    return renewed;
  }

  async #unrenewable(account: Account, tokenSet: TokenSet): Promise<AppError> {
    if (this.#isExpired(tokenSet))
      return new AppError(
        tokenSet.metadata.renewalNotMoved ? 'GRANT_NOT_MOVED' : 'GRANT_HAS_NO_REFRESH_TOKEN',
      );
    const isRefused = await this.#parts.isRefused(account, tokenSet).catch(() => false);
    return new AppError(isRefused ? 'GRANT_INVALID' : 'GRANT_HAS_NO_REFRESH_TOKEN');
  }

  #isService(accountId: string): boolean {
    return this.#parts.account(accountId).grant === 'client-credentials';
  }

  async #send(account: Account, tokenSet: TokenSet): Promise<RefreshOutcome> {
    const { secrets, nowMs, renewalFor } = this.#parts;
    const answerWasLost = secrets.isAnswerMissing(account.id, tokenSet);
    let renewal: Renewal;
    try {
      renewal = await renewalFor(account, tokenSet);
      // What can't be noted is not sent: its answer could not be kept either.
      if (renewal.by === 'refresh-token') secrets.noteRefreshSent(account.id, nowMs());
    } catch (error) {
      if (error instanceof AppError) return { kind: 'unreachable', error, answerLost: false };
      throw error;
    }
    if (renewal.by === 'same-grant') return renewal.send();
    const sent = renewal.send(tokenSet.secrets.refreshToken ?? '');
    // While the server answers, the disk is made ready for its tokens.
    if (!secrets.isForThisRunOnly(account.id)) secrets.files.makeRoom(account.id);
    const outcome = await sent;
    const isAnswered = outcome.kind === 'rejected' || (outcome.kind === 'unreachable' && !outcome.answerLost);
    if (isAnswered && !answerWasLost) this.#takeNoteBack(account.id);
    if (outcome.kind === 'rejected' && outcome.error.code === 'GRANT_INVALID' && answerWasLost) {
      return { kind: 'rejected', error: new AppError('GRANT_ANSWER_LOST', '', { cause: outcome.error }) };
    }
    return outcome;
  }

  /** A note too many only makes a later rejection speak of a lost answer: no reason to hide what came of this one. */
  #takeNoteBack(accountId: string): void {
    try {
      this.#parts.secrets.noteRefreshSent(accountId, null);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

function isRejection(error: unknown): boolean {
  return !(error instanceof AppError) || /^(GRANT|ACCOUNT|ID_TOKEN)_/.test(error.code);
}
