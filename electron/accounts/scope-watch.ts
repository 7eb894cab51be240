import { AppError } from '../errors/app-error.ts';
import { isIncluded } from '../providers/included-scopes.ts';
import type { Provider } from '../providers/provider.ts';
import type { Account } from './account.ts';
import type { AccountRepository } from './account-repository.ts';
import { withGrantedScopes } from './granted-scope-change.ts';

/** Uses are noted to the hour: what is shown is a day, and a call should cost no write. */
const notedAgainAfterMs = 60 * 60 * 1000;

/** Learns from the answers of an API which scopes an account uses, lacks, or has lost. */
export class ScopeWatch {
  readonly #accounts: AccountRepository;
  readonly #nowMs: () => number;

  constructor(accounts: AccountRepository, nowMs: () => number) {
    this.#accounts = accounts;
    this.#nowMs = nowMs;
  }

  /**
   * What can't be written is not learned: the call was made, and its answer is what the person waits for.
   *
   * @param sentAtMs when the call was sent: what an answer says of the token from before a consent says nothing of the one after
   * @returns the scopes that this call lacks, as far as the answer names them (RFC 6750 3.1)
   */
  noteAnswer(
    provider: Provider,
    accountId: string,
    url: URL,
    response: Response,
    sentAtMs: number,
  ): string[] {
    const account = this.#accounts.find(accountId);
    if (!account) return [];
    const missing = missingScopes(provider, account, response);
    let noted = account;
    if (sentAtMs >= account.consentedAtMs)
      noted = withScopes(noted, provider, response, missing, this.#nowMs());
    if (response.ok) noted = withUse(noted, provider, url, this.#nowMs());
    if (noted !== account) this.#save(noted);
    return missing;
  }

  #save(account: Account): void {
    try {
      this.#accounts.save(account);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

/** What `insufficient_scope` asks for, or one of what the provider's own header accepts. */
function missingScopes(provider: Provider, account: Account, response: Response): string[] {
  const { status } = response;
  if (status !== 401 && status !== 403 && status !== 404) return [];
  const { headers } = response;
  const challenge = headers.get('www-authenticate') ?? '';
  if (/\berror\s*=\s*"?insufficient_scope/i.test(challenge)) {
    const named = namesIn(/\bscope\s*=\s*"([^"]*)"/i.exec(challenge)?.[1] ?? '');
    const lacked = named.filter((scope) => !account.grantedScopes.includes(scope));
    return lacked.length > 0 ? lacked : named;
  }
  if (status === 401 || !provider.acceptedScopesHeader) return [];
  const accepted = namesIn(headers.get(provider.acceptedScopesHeader) ?? '');
  const has = listedScopes(provider, { status, headers }) ?? account.grantedScopes;
  const narrowest = narrowestOf(provider, accepted);
  return narrowest === undefined || accepted.some((scope) => has.includes(scope)) ? [] : [narrowest];
}

/** Of scopes that would each do, the one that lets its holder do the least, as far as the provider's data tell. */
function narrowestOf({ includedScopes = {}, scopes }: Provider, names: string[]): string | undefined {
  const breadth = (name: string): number => {
    const included = Object.hasOwn(includedScopes, name) ? (includedScopes[name]?.length ?? 0) : 0;
    const known = scopes.find((scope) => scope.name === name);
    return 3 * included + (known ? (known.sensitivity === 'basic' ? 0 : 1) : 2);
  };
  return [...names].sort((a, b) => breadth(a) - breadth(b))[0];
}

function listedScopes(
  { scopesHeader }: Provider,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): string[] | undefined {
  const text = scopesHeader && status !== 401 ? headers.get(scopesHeader) : null;
  return text === null ? undefined : namesIn(text);
}

function withScopes(
  account: Account,
  provider: Provider,
  response: Response,
  missing: readonly string[],
  nowMs: number,
): Account {
  if (!provider.scopesHeader && missing.length === 0) return account;
  const listed = listedScopes(provider, response);
  const isListed = (scope: string) =>
    listed === undefined || listed.includes(scope) || isIncluded(provider, scope, listed);
  const kept = account.grantedScopes.filter((scope) => isListed(scope) && !missing.includes(scope));
  const gained = listed?.filter((scope) => !account.grantedScopes.includes(scope)) ?? [];
  const isSame = gained.length === 0 && kept.length === account.grantedScopes.length;
  return isSame ? account : withGrantedScopes(account, [...kept, ...gained], nowMs);
}

function withUse(account: Account, { scopes }: Provider, url: URL, nowMs: number): Account {
  const { href } = url;
  const isOld = (atMs: number | undefined) => nowMs - (atMs ?? 0) > notedAgainAfterMs;
  const used = scopes.filter(
    ({ name, usedBy }) =>
      account.grantedScopes.includes(name) &&
      isOld(account.scopeLastUsedAtMs[name]) &&
      usedBy?.some((beginning) => href.startsWith(beginning)),
  );
  if (used.length === 0 && !isOld(account.lastUsedAtMs)) return account;
  const uses = Object.fromEntries(used.map(({ name }) => [name, nowMs]));
  return {
    ...account,
    lastUsedAtMs: nowMs,
    scopeLastUsedAtMs: { ...account.scopeLastUsedAtMs, ...uses },
  };
}

/** Separated by spaces or commas; odd names are dropped, since they end up in a request. */
function namesIn(text: string): string[] {
  const names = text.split(/[\s,]+/).filter((name) => /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(name));
  return [...new Set(names)].slice(0, 100);
}
