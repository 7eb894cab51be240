import type { AccountView } from '../ipc/contract.ts';

/** Why an account needs the person: nothing that Holdfast does by itself brings it back. */
export type Need =
  | { cause: 'ended' | 'set-up' | 'unreadable' }
  /** It works until then. */
  | { cause: 'forecast'; atMs: number };

type Judged = Pick<AccountView, 'health' | 'renews' | 'accessTokenExpiresAtMs' | 'forecast'>;

const dayMs = 24 * 60 * 60 * 1000;
/** As in the window. */
const soonMs = 14 * dayMs;

/** What an account needs; null when it works, or when waiting is all there is to do. Pure. */
export function needOf(account: Judged, nowMs: number): Need | null {
  const { health } = account;
  switch (health.state) {
    case 'needs-reconsent':
      return { cause: health.cause === 'CLIENT_DELETED' ? 'set-up' : 'ended' };
    case 'unreachable':
      if (health.error.advice === 'reconnect') return { cause: 'ended' };
      return /^CLIENT_(MISSING|REJECTED|SECRET_|DELETED)/.test(health.error.code)
        ? { cause: 'set-up' }
        : null;
    case 'unreadable':
      // The key store and a newer Holdfast are no matter of the account.
      return /^STORAGE_(KEY_STORE_|FILE_NEWER)/.test(health.cause) ? null : { cause: 'unreadable' };
    case 'vault-locked':
    case 'reading':
      return null;
    default:
      return endingOf(account, nowMs);
  }
}

function endingOf({ renews, accessTokenExpiresAtMs, forecast }: Judged, nowMs: number): Need | null {
  if (!renews && accessTokenExpiresAtMs !== null && accessTokenExpiresAtMs <= nowMs)
    return { cause: 'ended' };
  if (!forecast || forecast.atMs - nowMs >= soonMs) return null;
  // With every renewal the end moves on.
  const isKeptUp = forecast.kind === 'unused' && renews && accessTokenExpiresAtMs !== null;
  return isKeptUp ? null : { cause: 'forecast', atMs: forecast.atMs };
}
