import type { ActivityEntryView, ActivityKind, ProviderView } from '../../electron/ipc/contract.ts';
import { callText } from './activity-call-text.ts';
import { errorText } from './error-text.ts';
import { passes, type Tone } from './health-text.ts';
import { scopeText } from './scope-text.ts';
import { texts } from './texts.ts';
import { inOneLine, listText } from './words.ts';

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
  const line = lineOf(entry, provider?.name ?? '');
  const parts = [changesText(entry, provider), causeText(entry, provider, line)];
  return { tone, line, place: '', detail: inOneLine(...parts) };
}

function lineOf({ kind, count }: ActivityEntryView, providerName: string): string {
  const words = texts.activity;
  if (count !== null && kind === 'exported') return words.exported(count);
  if (count !== null && kind === 'imported') return words.imported(count);
  if (count !== null && kind === 'activity-exported') return words.activityExported(count);
  return words.line[kind](providerName);
}

/** @param line what is said already */
function causeText({ cause }: ActivityEntryView, provider: KnownProvider, line = ''): string {
  if (!cause) return '';
  const { title, meaning } = errorText(cause, provider);
  return title === line ? meaning : texts.activity.cause(title, meaning);
}

function changesText({ kind, scopes }: ActivityEntryView, provider: KnownProvider): string {
  if (!scopes) return '';
  const { added, itMay, takenAway } = texts.activity;
  const given = kind === 'scopes-changed' ? added : itMay;
  return inOneLine(
    scopes.added.length > 0 ? given(scopesText(scopes.added, provider)) : '',
    scopes.removed.length > 0 ? takenAway(scopesText(scopes.removed, provider)) : '',
  );
}

const shownScopes = 3;

/** Unknown scopes all have the same words, so their names are given instead. */
function scopesText(names: readonly string[], provider: KnownProvider): string {
  const unknown = scopeText('', provider?.kind);
  const words = names.map((name) => {
    const text = scopeText(name, provider?.kind);
    return text === unknown ? name : texts.activity.scopeWithin(text);
  });
  const more = words.length - shownScopes;
  return listText([...words.slice(0, shownScopes), ...(more > 0 ? [texts.activity.moreScopes(more)] : [])]);
}
