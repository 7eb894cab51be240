import type { ActivityEntryView, ActivityKind, ProviderView } from '../../electron/ipc/contract.ts';
import { callText } from './activity-call-text.ts';
import { countText, listText } from './count-text.ts';
import { errorText } from './error-text.ts';
import { passes, type Tone } from './health-text.ts';
import { scopeText } from './scope-text.ts';

type KnownProvider = Pick<ProviderView, 'id' | 'name' | 'kind'> | undefined;

export interface ActivityText {
  tone: Tone;
  /** What happened. */
  line: string;
  /** Where an API was called; empty otherwise. */
  place: string;
  /** Why, or what exactly; empty where the line says it all. */
  detail: string;
}

/** What happened, where nothing else has to be known. `{provider}` stands for its name. */
const lines: Record<ActivityKind, string> = {
  connected: 'Connected',
  reconsented: 'Access was given anew',
  'consent-failed': 'Asking for access did not work',
  refreshed: 'Access renewed',
  'refresh-failed': 'Access could not be renewed',
  'grant-ended': '{provider} ended this connection',
  'api-called': 'An API was called',
  'scopes-changed': 'What it may do has changed',
  disconnected: 'Disconnected and forgotten here',
  revoked: '{provider} ended the access, as asked',
  'revocation-waits': 'Waiting to ask {provider} to end the access',
  'revocation-failed': '{provider} could not be asked to end the access',
  'revocation-given-up': 'Gave up asking {provider} to end the access',
  exported: 'Accounts were exported',
  imported: 'Accounts were imported',
  locked: 'Holdfast was locked',
  unlocked: 'Holdfast was unlocked',
  'unlock-failed': 'Unlocking did not work',
  'protection-changed': 'The protection of the accounts was changed',
  'file-set-aside': 'A damaged file was set aside',
  'file-restored': 'A file that was set aside is back in its place',
  'link-refused': 'A link to Holdfast was refused',
  'activity-exported': 'Activity was exported',
  'activity-cleared': 'Earlier activity was cleared',
};

const tones: Partial<Record<ActivityKind, Tone>> = {
  connected: 'works',
  reconsented: 'works',
  revoked: 'works',
  'consent-failed': 'needs-you',
  'refresh-failed': 'broken',
  'grant-ended': 'needs-you',
  'revocation-waits': 'needs-you',
  'revocation-failed': 'needs-you',
  'revocation-given-up': 'needs-you',
  'unlock-failed': 'needs-you',
  'file-set-aside': 'broken',
  'link-refused': 'needs-you',
};

/** An entry of the ledger in plain words. */
export function activityText(entry: ActivityEntryView, provider: KnownProvider): ActivityText {
  const { kind, call, cause } = entry;
  if (call) return { ...callText(call), detail: causeText(entry, provider) };
  if (kind === 'consent-failed' && cause === 'AUTHORIZATION_CANCELLED')
    return { tone: 'unknown', line: errorText(cause).title, place: '', detail: '' };
  const tone =
    cause && passes({ code: cause }) ? 'unknown' : (tones[kind] ?? (cause ? 'needs-you' : 'unknown'));
  if (kind === 'grant-ended' && cause) {
    const { title, meaning } = errorText(cause, provider);
    return { tone, line: title, place: '', detail: meaning };
  }
  const line = capitalized(lineOf(entry).replace('{provider}', provider?.name || 'the provider'));
  const parts = [changesText(entry, provider), causeText(entry, provider, line)];
  return { tone, line, place: '', detail: parts.filter(Boolean).join(' ') };
}

const failures: ReadonlySet<ActivityKind> = new Set([
  'consent-failed',
  'refresh-failed',
  'grant-ended',
  'revocation-waits',
  'revocation-failed',
  'unlock-failed',
  'file-set-aside',
  'link-refused',
]);

/** Whether something did not go as it should. An attempt that the person cancelled did. */
export function isFailure({ kind, call, cause }: ActivityEntryView): boolean {
  if (call) return call.status === null || call.status >= 400;
  const isCutShort = kind === 'imported' && cause !== null;
  return isCutShort || (failures.has(kind) && cause !== 'AUTHORIZATION_CANCELLED');
}

function lineOf({ kind, count }: ActivityEntryView): string {
  if (count === null) return lines[kind];
  const accounts = `${countText(count, 'account')} ${count === 1 ? 'was' : 'were'}`;
  if (kind === 'exported') return `${accounts} exported`;
  if (kind === 'imported') return `${accounts} imported`;
  return kind === 'activity-exported' ? `Activity was exported, ${countText(count, 'line')}` : lines[kind];
}

/** @param line what is said already */
function causeText({ cause }: ActivityEntryView, provider: KnownProvider, line = ''): string {
  if (!cause) return '';
  const { title, meaning } = errorText(cause, provider);
  return title === line ? meaning : `${title}. ${meaning}`;
}

function changesText({ kind, scopes }: ActivityEntryView, provider: KnownProvider): string {
  if (!scopes) return '';
  const added = kind === 'scopes-changed' ? 'Added' : 'It may';
  return [
    ...(scopes.added.length > 0 ? [`${added}: ${scopesText(scopes.added, provider)}.`] : []),
    ...(scopes.removed.length > 0 ? [`Taken away: ${scopesText(scopes.removed, provider)}.`] : []),
  ].join(' ');
}

const shownScopes = 3;

/** Unknown scopes all have the same words, so their names are given instead. */
function scopesText(names: readonly string[], provider: KnownProvider): string {
  const unknown = scopeText('', provider?.kind);
  const words = names.map((name) => {
    const text = scopeText(name, provider?.kind);
    return text === unknown ? name : text.charAt(0).toLowerCase() + text.slice(1);
  });
  const more = words.length - shownScopes;
  return listText([...words.slice(0, shownScopes), ...(more > 0 ? [`${more} more`] : [])]);
}

function capitalized(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
