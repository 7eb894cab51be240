import type { Account } from './account.ts';

/**
 * Has accounts that were just read share what is the same in many of them: read from a file, each has texts and lists of its own. What is
 * shared can't be changed; an account that changes is another object anyway.
 */
export function shareValues(accounts: readonly Account[]): void {
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const nothing: Pick<Account, 'takenAwayScopes' | 'scopeLastUsedAtMs'> = {
    takenAwayScopes: Object.freeze([]) as never[],
    scopeLastUsedAtMs: Object.freeze({}),
  };
  const sharedText = (text: string) => theOne(texts, text, () => text);
  const sharedList = (list: readonly string[]) =>
    theOne(lists, JSON.stringify(list), () => Object.freeze(list.map(sharedText)) as string[]);
  for (const account of accounts) {
    account.providerId = sharedText(account.providerId);
    account.clientId = sharedText(account.clientId);
    account.issuer = sharedText(account.issuer);
    account.requestedScopes = sharedList(account.requestedScopes);
    account.grantedScopes = sharedList(account.grantedScopes);
    if (account.takenAwayScopes.length === 0) account.takenAwayScopes = nothing.takenAwayScopes;
    if (Object.keys(account.scopeLastUsedAtMs).length === 0)
      account.scopeLastUsedAtMs = nothing.scopeLastUsedAtMs;
  }
}

function theOne<T>(known: Map<string, T>, name: string, make: () => T): T {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
