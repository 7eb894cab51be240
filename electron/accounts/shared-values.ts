import type { Account } from './account.ts';

/**
 * Has accounts that were read share what is the same in many of them: read from a file, each has texts and lists of its own. What is shared
 * can't be changed; an account that changes is another object anyway.
 */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, string[]>();
  readonly #nothing: Pick<Account, 'takenAwayScopes' | 'scopeLastUsedAtMs'> = {
    takenAwayScopes: Object.freeze([]) as never[],
    scopeLastUsedAtMs: Object.freeze({}),
  };

  share(account: Account): void {
    account.providerId = this.#text(account.providerId);
    account.clientId = this.#text(account.clientId);
    account.issuer = this.#text(account.issuer);
    account.requestedScopes = this.#list(account.requestedScopes);
    account.grantedScopes = this.#list(account.grantedScopes);
    if (account.takenAwayScopes.length === 0) account.takenAwayScopes = this.#nothing.takenAwayScopes;
    if (Object.keys(account.scopeLastUsedAtMs).length === 0)
      account.scopeLastUsedAtMs = this.#nothing.scopeLastUsedAtMs;
  }

  #text = (text: string): string => theOne(this.#texts, text, () => text);

  #list(list: readonly string[]): string[] {
    return theOne(this.#lists, JSON.stringify(list), () => Object.freeze(list.map(this.#text)) as string[]);
  }
}

function theOne<T>(known: Map<string, T>, name: string, make: () => T): T {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
