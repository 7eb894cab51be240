/** Longer than this is no wait that anybody means: the app keeps to its own. */
const longestWaitSeconds = 24 * 60 * 60;

/**
 * The wait that an answer asks for, in whole seconds (RFC 9110 10.2.3): given as seconds, or as a date, which is taken
 * against the answer's own `Date` so that no clock of ours matters. Undefined when there is none that makes sense.
 */
export function retryAfterSeconds(headers: Headers, nowMs = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(value, headers.get('date'), nowMs);
  return seconds >= 0 && seconds <= longestWaitSeconds ? seconds : undefined;
}

function secondsUntil(date: string, answeredAt: string | null, nowMs: number): number {
  // Only the form with a weekday: Date.parse would take "-5" for a day in the year 2001.
  if (!/^[A-Za-z]{3,9},? /.test(date)) return Number.NaN;
  const answeredAtMs = Date.parse(answeredAt ?? '');
  return Math.ceil((Date.parse(date) - (Number.isNaN(answeredAtMs) ? nowMs : answeredAtMs)) / 1000);
}
