import type { ActivityCountView } from '../../electron/ipc/contract.ts';
import { formatFor } from './locale.ts';
import { texts } from './texts.ts';
import { listText } from './words.ts';

type Span = Pick<ActivityCountView, 'fromMs' | 'untilMs'>;
type Numbers = Pick<ActivityCountView, 'calls' | 'renewals' | 'failures'>;
const hourMs = 3_600_000;
/** A day has 25 of them when the clock is put back. */
const longestDayMs = 25 * hourMs;

/** "12 calls and 1 failure". */
export function numbersText({ calls, renewals, failures }: Numbers): string {
  const words = texts.activityChart;
  const parts = [
    ...(calls > 0 ? [words.countOfCalls(calls)] : []),
    ...(renewals > 0 ? [words.countOfRenewals(renewals)] : []),
    ...(failures > 0 ? [words.countOfFailures(failures)] : []),
  ];
  return parts.length === 0 ? words.nothing : listText(parts);
}

/** What a bar stands for, exactly: "09:00 – 10:00", "Mon 18 May", "12 – 18 May". */
export function barText({ fromMs, untilMs }: Span): string {
  if (untilMs - fromMs <= hourMs) return ranged('chart hour', { timeStyle: 'short' }, fromMs, untilMs);
  if (untilMs - fromMs <= longestDayMs)
    return dated('chart day', { weekday: 'short', day: 'numeric', month: 'short' }, fromMs);
  return ranged('chart days', { day: 'numeric', month: 'short' }, fromMs, untilMs - 1);
}

/** Below a bar: "9 AM", "18 May". */
export function barLabel({ fromMs, untilMs }: Span): string {
  const isHour = untilMs - fromMs <= hourMs;
  return isHour
    ? dated('chart clock', { hour: 'numeric' }, fromMs)
    : dated('chart date', { day: 'numeric', month: 'short' }, fromMs);
}

/** What the first column of the table holds. */
export function unitText({ fromMs, untilMs }: Span): string {
  const { hour, day, days } = texts.activityChart;
  if (untilMs - fromMs <= hourMs) return hour;
  return untilMs - fromMs <= longestDayMs ? day : days;
}

function dated(name: string, options: Intl.DateTimeFormatOptions, atMs: number): string {
  return formatFor(name, (locale) => new Intl.DateTimeFormat(locale, options)).format(atMs);
}

function ranged(name: string, options: Intl.DateTimeFormatOptions, fromMs: number, untilMs: number): string {
  return formatFor(name, (locale) => new Intl.DateTimeFormat(locale, options)).formatRange(fromMs, untilMs);
}
