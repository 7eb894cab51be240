import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { ExclusiveByKey } from './exclusive-by-key.ts';
import { type RefreshConfiguration, type RefreshOutcome, refreshGrant } from './refresh-grant.ts';
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

export interface AccessTokenSourceParts {
  secrets: SecretRepository;
  exclusive: ExclusiveByKey;
  /** @throws AppError ACCOUNT_UNKNOWN */
  account: (accountId: string) => Account;
  configurationFor: (account: Account) => Promise<RefreshConfiguration>;
  observer: RefreshObserver;
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
   * @throws AppError GRANT_* when a refresh was rejected; CLIENT_*, SERVER_*, TRANSPORT_* when it was unreachable; STORAGE_*
   */
  async accessToken(accountId: string): Promise<string> {
    const tokenSet = await this.#load(accountId);
    if (!this.#isDue(tokenSet)) return tokenSet.secrets.accessToken;
    // Until it expires the old token serves: an unreachable server is no reason to fail yet.
    if (!tokenSet.secrets.refreshToken && !this.#isExpired(tokenSet)) return tokenSet.secrets.accessToken;
    try {
      return (await this.#refreshOnce(accountId, tokenSet)).secrets.accessToken;
    } catch (error) {
      if (!isRejection(error) && !this.#isExpired(tokenSet)) return tokenSet.secrets.accessToken;
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
  async replaceRejected(accountId: string, rejectedAccessToken: string): Promise<string> {
    const tokenSet = await this.#load(accountId);
    if (tokenSet.secrets.accessToken !== rejectedAccessToken) return tokenSet.secrets.accessToken;
    return (await this.#refreshOnce(accountId, tokenSet)).secrets.accessToken;
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

  async #load(accountId: string): Promise<TokenSet> {
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
    const refresh = this.#parts.exclusive
      .run(accountId, () => this.#refresh(accountId, spent))
      .finally(() => this.#refreshing.delete(accountId));
    this.#refreshing.set(accountId, refresh);
    return refresh;
  }

  async #refresh(accountId: string, spent: TokenSet): Promise<TokenSet> {
    const { secrets, observer, nowMs } = this.#parts;
    const account = this.#parts.account(accountId);
    const tokenSet = await secrets.load(accountId);
    // While this waited for its turn, a new consent may have brought other tokens.
    if (tokenSet.secrets.accessToken !== spent.secrets.accessToken) return tokenSet;
    const { refreshToken } = tokenSet.secrets;
    if (!refreshToken) {
      // A token that may yet live (a 401 can have other causes) is no reason to end the account.
      const error = new AppError('GRANT_HAS_NO_REFRESH_TOKEN');
      if (this.#isExpired(tokenSet)) observer.rejected(account, error);
      throw error;
    }
    const outcome = await this.#send(account, tokenSet, refreshToken);
    if (outcome.kind !== 'refreshed') {
      if (outcome.kind === 'unreachable') observer.unreachable(account, outcome.error);
      else observer.rejected(account, outcome.error);
      throw outcome.error;
    }
    const renewed = tokenSetFrom(outcome.response, refreshToken, nowMs());
    const unwritten = await secrets.saveOrHold(accountId, renewed);
    observer.refreshed(account, outcome.response.scope);
    if (unwritten) {
      observer.unreachable(account, unwritten);
      this.#retryHeldLater();
    }
    return renewed;
  }

  async #send(account: Account, tokenSet: TokenSet, refreshToken: string): Promise<RefreshOutcome> {
    const { secrets, nowMs, configurationFor } = this.#parts;
    const answerWasLost = tokenSet.metadata.refreshSentAtMs !== null;
    let configurationWith: RefreshConfiguration;
    try {
      configurationWith = await configurationFor(account);
      // What can't be noted is not sent: its answer could not be kept either.
      secrets.noteRefreshSent(account.id, nowMs());
    } catch (error) {
      if (error instanceof AppError) return { kind: 'unreachable', error, answerLost: false };
      throw error;
    }
    const outcome = await refreshGrant(configurationWith, refreshToken, account);
    if (outcome.kind === 'unreachable' && !outcome.answerLost && !answerWasLost) {
      secrets.noteRefreshSent(account.id, null);
    }
    if (outcome.kind === 'rejected' && outcome.error.code === 'GRANT_INVALID' && answerWasLost) {
      return { kind: 'rejected', error: new AppError('GRANT_ANSWER_LOST', '', { cause: outcome.error }) };
    }
    return outcome;
  }
}

function isRejection(error: unknown): boolean {
  return !(error instanceof AppError) || /^(GRANT|ACCOUNT|ID_TOKEN)_/.test(error.code);
}
