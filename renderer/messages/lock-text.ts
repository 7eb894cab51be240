import { spanText } from './time-text.ts';

/** Counts down to the next passphrase that is taken. */
export function waitText(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  const span = seconds < 60 ? `${seconds} s` : spanText(waitMs);
  return `After wrong tries Holdfast waits. The next one is taken in ${span}.`;
}

/** When a passphrase vault locks by itself. */
export function lockAfterText(minutes: string): string {
  if (minutes === 'never') return 'Never';
  if (minutes === '60') return 'After 1 hour';
  return minutes === '1' ? 'After 1 minute' : `After ${minutes} minutes`;
}
