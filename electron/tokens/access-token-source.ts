import type * as client from 'openid-client';
import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import { type RefreshOutcome, refreshGrant } from './refresh-grant.ts';
import { refreshDueAtMs, type TokenSet, tokenSetFrom } from './token-set.ts';

/** What a refresh means for the account it belongs to. */
export interface RefreshObserver {
  refreshed(account: Account, scope: string | undefined): void;
  rejected(account: Account, error: AppError): void;
  unreachable(account: Account, error: AppError): void;
}

export interface AccessTokenSourceParts {
  secrets: SecretRepository;
  account: (accountId: string) => Account;
  configurationFor: (account: Account) => Promise<client.Configuration>;
  observer: RefreshObserver;
  nowMs: () => number;
}

/** Gives live access tokens by account id, and refreshes them: at most one refresh request per account at a time. */
export class AccessTokenSource {
  readonly #parts: AccessTokenSourceParts;
  readonly #refreshing = new Map<string, Promise<TokenSet>>();

  constructor(parts: AccessTokenSourceParts) {
    this.#parts = parts;
  }

  /**
   * @returns an access token with some life left, where the server says how long it lives
   * @throws AppError GRANT_*, CLIENT_* when a refresh was rejected; SERVER_*, TRANSPORT_* when it was unreachable; STORAGE_*
   */
  async accessToken(accountId: string): Promise<string> {
    const tokenSet = await this.#parts.secrets.load(accountId);
    if (!this.#isDue(tokenSet)) return tokenSet.secrets.accessToken;
    try {
      return (await this.#refreshOnce(accountId, tokenSet)).secrets.accessToken;
    } catch (error) {
      // Within the lead the old token still lives: an unreachable server is no reason to fail yet.
      if (isUnreachable(error) && !this.#isExpired(tokenSet)) return tokenSet.secrets.accessToken;
      throw error;
    }
  }

  /** Refreshes ahead of time when it is due, and says so when that was not possible. Throws as {@link accessToken}. */
  async refreshIfDue(accountId: string): Promise<void> {
    const tokenSet = await this.#parts.secrets.load(accountId);
    if (this.#isDue(tokenSet)) await this.#refreshOnce(accountId, tokenSet);
  }

  /** Refreshes whether or not it is due. Throws as {@link accessToken}. */
  async refreshNow(accountId: string): Promise<void> {
    await this.#refreshOnce(accountId, await this.#parts.secrets.load(accountId));
  }

  /** After a 401: refreshes unless somebody else already has. Throws as {@link accessToken}. */
  async replaceRejected(accountId: string, rejectedAccessToken: string): Promise<string> {
    const tokenSet = await this.#parts.secrets.load(accountId);
    if (tokenSet.secrets.accessToken !== rejectedAccessToken) return tokenSet.secrets.accessToken;
    return (await this.#refreshOnce(accountId, tokenSet)).secrets.accessToken;
  }

  /** Waits until no refresh of this account is under way, so that a disconnect revokes the newest token. */
  async settled(accountId: string): Promise<void> {
    await this.#refreshing.get(accountId)?.catch(() => undefined);
  }

  #isDue({ metadata }: TokenSet): boolean {
    const dueAtMs = refreshDueAtMs(metadata);
    return dueAtMs !== null && dueAtMs <= this.#parts.nowMs();
  }

  #isExpired({ metadata }: TokenSet): boolean {
    return metadata.accessTokenExpiresAtMs !== null && metadata.accessTokenExpiresAtMs <= this.#parts.nowMs();
  }

  #refreshOnce(accountId: string, tokenSet: TokenSet): Promise<TokenSet> {
    const running = this.#refreshing.get(accountId);
    if (running) return running;
    const refresh = this.#refresh(accountId, tokenSet).finally(() => this.#refreshing.delete(accountId));
    this.#refreshing.set(accountId, refresh);
    return refresh;
  }

  async #refresh(accountId: string, tokenSet: TokenSet): Promise<TokenSet> {
    const { secrets, observer, nowMs } = this.#parts;
    const account = this.#parts.account(accountId);
    const { refreshToken } = tokenSet.secrets;
    if (!refreshToken) {
      // A token that may yet live (a 401 can have other causes) is no reason to end the account.
      const error = new AppError('GRANT_HAS_NO_REFRESH_TOKEN');
      if (this.#isExpired(tokenSet)) observer.rejected(account, error);
      throw error;
    }
    const outcome = await this.#send(account, tokenSet, refreshToken);
    if (outcome.kind === 'refreshed') {
      const renewed = tokenSetFrom(outcome.response, refreshToken, nowMs());
      await secrets.save(accountId, renewed, 'as-before');
      observer.refreshed(account, outcome.response.scope);
      return renewed;
    }
    if (outcome.kind === 'unreachable') observer.unreachable(account, outcome.error);
    else observer.rejected(account, outcome.error);
    throw outcome.error;
  }

  async #send(account: Account, tokenSet: TokenSet, refreshToken: string): Promise<RefreshOutcome> {
    const { secrets, nowMs, configurationFor } = this.#parts;
    let configuration: client.Configuration;
    try {
      configuration = await configurationFor(account);
    } catch (error) {
      if (error instanceof AppError) return { kind: 'unreachable', error, answerLost: false };
      throw error;
    }
    const answerWasLost = tokenSet.metadata.refreshSentAtMs !== null;
    if (!answerWasLost) secrets.noteRefreshSent(account.id, nowMs());
    const outcome = await refreshGrant(configuration, refreshToken, account);
    if (outcome.kind === 'unreachable' && !outcome.answerLost && !answerWasLost) {
      secrets.noteRefreshSent(account.id, null);
    }
    if (outcome.kind === 'rejected' && outcome.error.code === 'GRANT_INVALID' && answerWasLost) {
      return { kind: 'rejected', error: new AppError('GRANT_ANSWER_LOST', '', { cause: outcome.error }) };
    }
    return outcome;
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof AppError && /^(TRANSPORT|SERVER)_/.test(error.code);
}
