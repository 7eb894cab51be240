import type { AccountView } from '../../electron/ipc/contract.ts';

const texts = new Map<string, string>();
const lists = new Map<string, string[]>();
const healths = new Map<string, AccountView['health']>();
const noneTakenAway = Object.freeze([]) as never[];
const neverUsed = Object.freeze({});

/**
 * An account as it is kept. What comes from the main process has texts and lists of its own in each account, and is slow to read and eight
 * times as large, since its members came one by one: here they are written out, and what is the same in many accounts is shared.
 */
export function keptAccount(account: AccountView): AccountView {
  return {
    id: account.id,
    position: account.position,
    providerId: sharedText(account.providerId),
    clientId: sharedText(account.clientId),
    grant: account.grant === 'authorization-code' ? 'authorization-code' : account.grant,
    displayName: account.displayName,
    userName: account.userName,
    email: account.email,
    label: account.label,
    color: account.color,
    pictureAtMs: account.pictureAtMs,
    requestedScopes: sharedList(account.requestedScopes),
    grantedScopes: sharedList(account.grantedScopes),
    takenAwayScopes: account.takenAwayScopes.length === 0 ? noneTakenAway : account.takenAwayScopes,
    scopeLastUsedAtMs:
      Object.keys(account.scopeLastUsedAtMs).length === 0 ? neverUsed : account.scopeLastUsedAtMs,
    connectedAtMs: account.connectedAtMs,
    consentedAtMs: account.consentedAtMs,
    lastUsedAtMs: account.lastUsedAtMs,
    accessTokenExpiresAtMs: account.accessTokenExpiresAtMs,
    renews: account.renews,
    senderConstrained: account.senderConstrained,
    forecast: account.forecast,
    health: sharedHealth(account.health),
    keptForThisRunOnly: account.keptForThisRunOnly,
  };
}

/** While the vault is locked, the window knows of nobody. */
export function forgetShared(): void {
  for (const shared of [texts, lists, healths]) shared.clear();
}

function sharedText(text: string): string {
  return theOne(texts, text, () => text);
}

function sharedList(list: readonly string[]): string[] {
  return theOne(lists, JSON.stringify(list), () => Object.freeze(list.map(sharedText)) as string[]);
}

/** Where it is said by its state alone. */
function sharedHealth(health: AccountView['health']): AccountView['health'] {
  return Object.keys(health).length === 1 ? theOne(healths, health.state, () => health) : health;
}

function theOne<T>(known: Map<string, T>, name: string, make: () => T): T {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
