import type { ErrorCode } from '../errors/error-codes.ts';
import type { ActivityEntry } from './activity-entry.ts';
import { groupOf, isFailure } from './activity-groups.ts';
import type { ActivityGroup, ActivityKind } from './activity-kinds.ts';

/**
 * One word that is looked for. Who asks knows the words that are shown for what the ledger holds, in the language of the window;
 * the ledger knows names and addresses. An entry has the word where either does.
 */
export interface SearchedWord {
  text: string;
  /** What is shown with this word. */
  kinds: readonly ActivityKind[];
  causes: readonly ErrorCode[];
  providerIds: readonly string[];
  scopes: readonly string[];
  /** null stands for no answer. */
  statuses: readonly (number | null)[];
}

/** Which entries are wanted; all of it together. */
export interface ActivityFilter {
  /** Empty: of all groups. */
  groups: readonly ActivityGroup[];
  onlyFailures: boolean;
  /** null: since ever. */
  sinceMs: number | null;
  words: readonly SearchedWord[];
}

export const everyEntry: ActivityFilter = { groups: [], onlyFailures: false, sinceMs: null, words: [] };

export function isWanted(entry: ActivityEntry, filter: ActivityFilter): boolean {
  const { groups, onlyFailures, sinceMs, words } = filter;
  return (
    (sinceMs === null || entry.atMs >= sinceMs) &&
    (groups.length === 0 || groups.includes(groupOf(entry))) &&
    (!onlyFailures || isFailure(entry)) &&
    words.every((word) => has(entry, word))
  );
}

function has(entry: ActivityEntry, word: SearchedWord): boolean {
  const { kind, cause, call, providerId, scopes } = entry;
  const names = [...(scopes?.added ?? []), ...(scopes?.removed ?? [])];
  return (
    (!call && word.kinds.includes(kind)) ||
    (cause !== null && word.causes.includes(cause)) ||
    (providerId !== null && word.providerIds.includes(providerId)) ||
    (call !== null && word.statuses.includes(call.status)) ||
    names.some((name) => word.scopes.includes(name)) ||
    written(entry, names).includes(word.text.toLocaleLowerCase())
  );
}

function written({ accountName, call }: ActivityEntry, scopes: readonly string[]): string {
  const called = call ? [call.method, call.url, String(call.status ?? '')] : [];
  return [accountName, ...called, ...scopes].join('\n').toLocaleLowerCase();
}
