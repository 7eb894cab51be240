import type { AccountView } from '../../electron/ipc/contract.ts';
import { errorText } from './error-text.ts';
import { spanText } from './time-text.ts';

/** The three meanings, and one for what Holdfast can't know right now. */
export type Tone = 'works' | 'needs-you' | 'broken' | 'unknown';

export interface HealthText {
  tone: Tone;
  /** One line for the list. */
  line: string;
}

type Judged = Pick<AccountView, 'health' | 'renews' | 'accessTokenExpiresAtMs'>;

export function healthText(account: Judged, providerName: string, nowMs: number): HealthText {
  const { health } = account;
  switch (health.state) {
    case 'active':
      return activeText(account, nowMs);
    case 'unreachable':
      return passes(health.error)
        ? { tone: 'unknown', line: `${providerName || 'The provider'} can’t be reached` }
        : { tone: 'needs-you', line: errorText(health.error.code, { id: '', name: providerName }).title };
    case 'needs-reconsent':
      return { tone: 'needs-you', line: 'Needs you to reconnect' };
    case 'unreadable':
      return isKeyStoreCause(health.cause)
        ? { tone: 'needs-you', line: 'Key store is locked' }
        : { tone: 'broken', line: 'Can’t be read, reconnect' };
  }
}

/** Whether waiting helps: the network or the server is away. Anything else wants the person. */
export function passes({ code }: { code: string }): boolean {
  return /^(TRANSPORT|SERVER)_/.test(code);
}

/** The account itself is sound; the key store doesn't open. Reconnecting would not help. */
export function isKeyStoreCause(cause: string): boolean {
  return cause === 'STORAGE_KEY_STORE_LOCKED' || cause === 'STORAGE_KEY_STORE_UNAVAILABLE';
}

/** Whether only a new consent brings the account back. */
export function needsReconnect(account: Judged, nowMs: number): boolean {
  const { health } = account;
  if (health.state === 'needs-reconsent') return true;
  if (health.state === 'unreachable') return health.error.advice === 'reconnect';
  if (health.state === 'unreadable') return !isKeyStoreCause(health.cause);
  return health.state === 'active' && hasRunOut(account, nowMs);
}

function activeText(account: Judged, nowMs: number): HealthText {
  const { accessTokenExpiresAtMs: endsAtMs, renews } = account;
  if (hasRunOut(account, nowMs)) return { tone: 'needs-you', line: 'Access ran out, reconnect' };
  if (endsAtMs === null) return { tone: 'works', line: 'Works' };
  if (!renews) return { tone: 'works', line: `Works, ends in ${spanText(endsAtMs - nowMs)}` };
  if (endsAtMs <= nowMs) return { tone: 'works', line: 'Works, renews when used' };
  return { tone: 'works', line: `Works, renews in ${spanText(endsAtMs - nowMs)}` };
}

function hasRunOut({ renews, accessTokenExpiresAtMs }: Judged, nowMs: number): boolean {
  return !renews && accessTokenExpiresAtMs !== null && accessTokenExpiresAtMs <= nowMs;
}
