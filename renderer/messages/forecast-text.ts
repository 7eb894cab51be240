import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';
import { dateText } from './time-text.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** From here on the forecast wants the person. */
const soonDays = 14;

export interface ForecastText {
  /** For a row of the list. */
  short: string;
  /** The whole sentence. */
  line: string;
  /** What follows from it, and what to do. */
  meaning: string;
  /** It is near, and nothing that Holdfast does by itself moves it. */
  isSoon: boolean;
}

type Forecasted = Pick<AccountView, 'forecast' | 'renews' | 'accessTokenExpiresAtMs' | 'health'>;

/** When the provider ends a connection although nobody asks it to. null where nothing is known of it, or nothing lasts. */
export function forecastText(account: Forecasted, providerName: string, nowMs: number): ForecastText | null {
  const { forecast } = account;
  if (!forecast) return null;
  const name = providerName || texts.health.theProvider;
  const words = texts.forecast;
  const day = dateText(forecast.atMs, nowMs);
  const isNear = forecast.atMs - nowMs < soonDays * dayMs;
  if (forecast.kind === 'lifetime') {
    return {
      short: words.reconnectBy(day),
      line: words.endsThen(name, day),
      meaning: words.fixedTime(name),
      isSoon: isNear,
    };
  }
  return {
    short: words.keepByUse(day),
    line: words.endsUnlessUsed(name, day),
    meaning: renewsItself(account) ? words.holdfastUsesIt : words.anyCallCounts(name),
    isSoon: isNear && !renewsItself(account),
  };
}

/** The schedule renews the access, and with every renewal the end moves on. */
function renewsItself({ renews, accessTokenExpiresAtMs, health }: Forecasted): boolean {
  const isWell = health.state === 'active' || health.state === 'refresh-due';
  return renews && accessTokenExpiresAtMs !== null && isWell;
}
