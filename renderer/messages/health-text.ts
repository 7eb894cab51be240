import type { AccountView } from '../../electron/ipc/contract.ts';
import { errorText } from './error-text.ts';
import { forecastText } from './forecast-text.ts';
import { endedLine } from './health-ended-text.ts';
import { texts } from './texts.ts';
import { momentText } from './time-text.ts';

/** The three meanings, one for what Holdfast can't know right now, and one for what it is about to know. */
export type Tone = 'works' | 'needs-you' | 'broken' | 'unknown' | 'reading';

export interface HealthText {
  tone: Tone;
  /** One line for the list. */
  line: string;
}

export type Judged = Pick<AccountView, 'health' | 'renews' | 'accessTokenExpiresAtMs' | 'forecast' | 'grant'>;

export function healthText(account: Judged, providerName: string, nowMs: number): HealthText {
  const { health } = account;
  const name = providerName || texts.health.theProvider;
  switch (health.state) {
    case 'active':
    case 'refresh-due':
      return workingText(account, name, nowMs);
    case 'reading':
      return { tone: 'reading', line: texts.health.reading };
    case 'unreachable':
      return passes(health.error)
        ? { tone: 'unknown', line: texts.health.unreachable(name) }
        : { tone: 'needs-you', line: errorText(health.error.code, { id: '', name }).title };
    case 'needs-reconsent':
      return { tone: 'needs-you', line: endedLine(health.cause, name) };
    case 'vault-locked':
      return { tone: 'needs-you', line: texts.health.vaultLocked };
    case 'unreadable':
      return unreadableText(health.cause);
  }
}

/** Whether waiting helps: the network or the server is away. Anything else wants the person. */
export function passes({ code }: { code: string }): boolean {
  return /^(TRANSPORT_(UNREACHABLE|TIMEOUT)|SERVER_(FAILED|RATE_LIMITED|RESPONSE_INVALID))$/.test(code);
}

/** The account itself is sound; the key store doesn't open. Reconnecting would not help. */
export function isKeyStoreCause(cause: string): boolean {
  return cause === 'STORAGE_KEY_STORE_LOCKED' || cause === 'STORAGE_KEY_STORE_UNAVAILABLE';
}

/** The client that the account belongs to has to be put right first: reconnecting with it would end the same way. */
export function needsSetUp({ health }: Judged): boolean {
  if (health.state === 'needs-reconsent') return health.cause === 'CLIENT_DELETED';
  return (
    health.state === 'unreachable' && /^CLIENT_(MISSING|REJECTED|SECRET_|DELETED)/.test(health.error.code)
  );
}

/** Whether only a new consent brings the account back. */
export function needsReconnect(account: Judged, nowMs: number): boolean {
  const { health } = account;
  if (health.state === 'needs-reconsent') return health.cause !== 'CLIENT_DELETED';
  if (health.state === 'unreachable') return health.error.advice === 'reconnect';
  if (health.state === 'unreadable')
    return !isKeyStoreCause(health.cause) && health.cause !== 'STORAGE_FILE_NEWER';
  return health.state !== 'vault-locked' && hasRunOut(account, nowMs);
}

function workingText(account: Judged, name: string, nowMs: number): HealthText {
  const { accessTokenExpiresAtMs: endsAtMs, renews } = account;
  if (hasRunOut(account, nowMs)) return { tone: 'needs-you', line: texts.health.ranOut };
  const forecast = forecastText(account, name, nowMs);
  if (forecast?.isSoon) return { tone: 'needs-you', line: forecast.short };
  if (renews) return { tone: 'works', line: renewalText(account, nowMs) };
  if (endsAtMs === null) return { tone: 'works', line: texts.health.worksForGood };
  return { tone: 'works', line: texts.health.worksUntil(momentText(endsAtMs, nowMs)) };
}

/** Access without a person is asked for anew when it is needed, and not before. */
function renewalText({ health, grant, accessTokenExpiresAtMs: endsAtMs }: Judged, nowMs: number): string {
  const isDue = health.state === 'refresh-due' || (endsAtMs !== null && endsAtMs <= nowMs);
  if (!isDue) return texts.health.worksAndRenews;
  return grant === 'client-credentials'
    ? texts.health.worksAndRenewsWhenUsed
    : texts.health.worksAboutToRenew;
}

function unreadableText(cause: string): HealthText {
  if (isKeyStoreCause(cause)) return { tone: 'needs-you', line: texts.health.keyStoreLocked };
  if (cause === 'STORAGE_FILE_NEWER') return { tone: 'broken', line: texts.health.newerFile };
  return { tone: 'broken', line: texts.health.unreadable };
}

function hasRunOut({ renews, accessTokenExpiresAtMs }: Judged, nowMs: number): boolean {
  return !renews && accessTokenExpiresAtMs !== null && accessTokenExpiresAtMs <= nowMs;
}
