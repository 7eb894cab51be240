import { texts } from './texts.ts';
import { spanText } from './time-text.ts';

/** Counts down to the next passphrase that is taken. */
export function waitText(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  const { wait, waitSeconds } = texts.passphrase.lock;
  return wait(seconds < 60 ? waitSeconds(seconds) : spanText(waitMs));
}

/** When a passphrase vault locks by itself. */
export function lockAfterText(minutes: string): string {
  const { never, afterHour, after } = texts.passphrase.lock;
  if (minutes === 'never') return never;
  return minutes === '60' ? afterHour : after(Number(minutes));
}
