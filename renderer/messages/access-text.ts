import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { scopeText } from './scope-text.ts';
import { pastDayText } from './time-text.ts';

/**
 * When a scope was last needed by a call, beside its row.
 *
 * @param lastUsedAtMs null: never; undefined: calls do not show it, so nothing is said
 */
export function lastUseText(lastUsedAtMs: number | null | undefined, nowMs: number): string {
  if (lastUsedAtMs === undefined) return '';
  return lastUsedAtMs === null ? 'Never used' : `Used ${pastDayText(lastUsedAtMs, nowMs)}`;
}

export function takenAwayText(sinceMs: number, providerName: string, nowMs: number): string {
  return `${providerName} took it away; seen ${pastDayText(sinceMs, nowMs)}.`;
}

type Kind = ProviderView['kind'] | undefined;

/** A scope named in a sentence: its plain words where there are some, else its name. */
export function quotedScope(name: string, kind: Kind): string {
  const words = scopeText(name, kind);
  return `“${words === scopeText('', kind) ? name : words}”`;
}

/** Several scopes in a sentence, all of them when they are few. */
export function quotedScopes(names: readonly string[], kind: Kind): string {
  const quoted = names.map((name) => quotedScope(name, kind));
  if (quoted.length > 3) return `${quoted.slice(0, 2).join(', ')} and ${quoted.length - 2} more`;
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** Why no access is listed. */
export function noAccessText(
  { grant }: Pick<AccountView, 'grant'>,
  provider: Pick<ProviderView, 'kind' | 'name'> | undefined,
): string {
  if (provider?.kind === 'github-app')
    return 'What a GitHub App may do was chosen when it was registered and where it is installed. GitHub does not list it here.';
  if (grant === 'client-credentials')
    return `${provider?.name ?? 'The provider'} names no kinds of access for this service. What the client may do was decided when it was registered.`;
  return 'Nothing that the provider names. Ask for access to use this account.';
}

/** What an account does not have of what was asked for, in a line; empty where it has all. */
export function lackingText(missing: number, takenAway: number): string {
  const parts = [
    missing > 0 ? `${missing} more ${missing > 1 ? 'were' : 'was'} asked for and not given` : '',
    takenAway > 0 ? `${takenAway} ${takenAway > 1 ? 'were' : 'was'} taken away later` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

/** Before access that nobody used is left out. */
export function unusedText(
  count: number,
  providerName: string,
  canLeaveOut: boolean,
): { title: string; meaning: string } {
  const many = count > 1;
  return {
    title: many ? `${count} kinds of access were never used` : 'One kind of access was never used',
    meaning: canLeaveOut
      ? `Holdfast has not needed ${many ? 'them' : 'it'} since it was given. What is not given can’t be misused: leave ${many ? 'them' : 'it'} out of the next consent, and ask again when you need ${many ? 'them' : 'it'}.`
      : `Holdfast has not needed ${many ? 'them' : 'it'} since it was given. ${providerName} keeps what was once given; you can take it away there.`,
  };
}
