import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import type { ScopeRow } from './scope-facts.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Access that is this fresh may simply not have been needed yet. */
const settledAfterDays = 30;

/** Granted scopes that no call has needed for as long as the consent stands; none while it is fresh. */
export function unusedScopes(
  { consentedAtMs }: Pick<AccountView, 'consentedAtMs'>,
  granted: readonly ScopeRow[],
  nowMs: number,
): ScopeRow[] {
  if (nowMs - consentedAtMs < settledAfterDays * dayMs) return [];
  return granted.filter(({ lastUsedAtMs }) => lastUsedAtMs === null);
}

/** Whether a new consent with fewer scopes gives less access, to the same account. */
export function canLeaveOut(
  { grant }: Pick<AccountView, 'grant'>,
  { capabilities, kind }: Pick<ProviderView, 'capabilities' | 'kind'>,
): boolean {
  if (grant === 'client-credentials') return true;
  // A plain OAuth 2.0 server may not say who connects: the same person would become another account.
  return capabilities.scopeUpdate === 'union' && kind !== 'oauth2';
}

/** What a new consent asks for, besides what is always asked for, when the unused is left out. */
export function scopesToKeep(
  granted: readonly ScopeRow[],
  unused: readonly ScopeRow[],
  { alwaysRequestedScopes }: Pick<ProviderView, 'alwaysRequestedScopes'>,
): string[] {
  const left = new Set([...unused.map(({ name }) => name), ...alwaysRequestedScopes]);
  return granted.map(({ name }) => name).filter((name) => !left.has(name));
}
