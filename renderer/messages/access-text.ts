import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { scopeText } from './scope-text.ts';
import { texts } from './texts.ts';
import { pastDayText } from './time-text.ts';
import { listText } from './words.ts';

/**
 * When a scope was last needed by a call, beside its row.
 *
 * @param lastUsedAtMs null: never; undefined: calls do not show it, so nothing is said
 */
export function lastUseText(lastUsedAtMs: number | null | undefined, nowMs: number): string {
  if (lastUsedAtMs === undefined) return '';
  return lastUsedAtMs === null ? texts.access.neverUsed : texts.access.used(pastDayText(lastUsedAtMs, nowMs));
}

export function takenAwayText(sinceMs: number, providerName: string, nowMs: number): string {
  return texts.access.takenAway(providerName, pastDayText(sinceMs, nowMs));
}

type Kind = ProviderView['kind'] | undefined;

/** A scope named in a sentence: its plain words where there are some, else its name. */
export function quotedScope(name: string, kind: Kind): string {
  const words = scopeText(name, kind);
  return texts.access.quoted(words === scopeText('', kind) ? name : words);
}

/** Several scopes in a sentence, all of them when they are few. */
export function quotedScopes(names: readonly string[], kind: Kind): string {
  const quoted = names.map((name) => quotedScope(name, kind));
  if (quoted.length <= 3) return listText(quoted);
  return listText([...quoted.slice(0, 2), texts.access.more(quoted.length - 2)]);
}

/** Why no access is listed. */
export function noAccessText(
  { grant }: Pick<AccountView, 'grant'>,
  provider: Pick<ProviderView, 'kind' | 'name'> | undefined,
): string {
  if (provider?.kind === 'github-app') return texts.access.noneOfGitHubApp;
  if (grant === 'client-credentials')
    return texts.access.noneOfService(provider?.name ?? texts.health.theProvider);
  return texts.access.none;
}

/** What an account does not have of what was asked for, in a line; empty where it has all. */
export function lackingText(missing: number, takenAway: number): string {
  if (missing > 0 && takenAway > 0) return texts.access.notGivenAndTakenAway(missing, takenAway);
  if (missing > 0) return texts.access.notGiven(missing);
  return takenAway > 0 ? texts.access.takenAwayLater(takenAway) : '';
}

/** Before access that nobody used is left out. */
export function unusedText(
  count: number,
  providerName: string,
  canLeaveOut: boolean,
): { title: string; meaning: string } {
  const { unused, unusedLeaveOut, unusedStays } = texts.access;
  return {
    title: unused(count),
    meaning: canLeaveOut ? unusedLeaveOut(count) : unusedStays(count, providerName),
  };
}
