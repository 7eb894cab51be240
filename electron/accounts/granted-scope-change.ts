import type { Account } from './account.ts';

/** So that an odd server can't make the index grow without end: the oldest are forgotten first. */
const mostTakenAway = 100;

/** The account with the scopes that it is known to have now; those it had before are noted as taken away. */
export function withGrantedScopes(account: Account, granted: readonly string[], nowMs: number): Account {
  const lost = account.grantedScopes.filter((name) => !granted.includes(name));
  const known = account.takenAwayScopes.filter(({ name }) => !lost.includes(name) && !granted.includes(name));
  const takenAway = [...known, ...lost.map((name) => ({ name, sinceMs: nowMs }))];
  return { ...account, grantedScopes: [...granted], takenAwayScopes: takenAway.slice(-mostTakenAway) };
}
