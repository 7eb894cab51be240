import { formatFor } from './locale.ts';
import { texts } from './texts.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time as people say it: "42 min", "1 h 5 min", "3 h", "2 days". */
export function spanText(ms: number): string {
  const { time } = texts;
  if (ms < minuteMs) return time.underAMinute;
  if (ms < hourMs) return time.minutes(Math.floor(ms / minuteMs));
  const hours = Math.floor(ms / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  if (hours === 1 && minutes > 0) return time.hourAndMinutes(minutes);
  return ms < dayMs ? time.hours(hours) : time.days(Math.floor(ms / dayMs));
}

/** How long ago: "just now", "5 min ago". */
export function agoText(atMs: number, nowMs: number): string {
  const ms = nowMs - atMs;
  return ms < minuteMs ? texts.time.justNow : texts.time.ago(spanText(ms));
}

/** A count-down that is read while it runs: "4:05". */
export function countdownText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function exactText(atMs: number): string {
  return dated('exact', { dateStyle: 'long', timeStyle: 'medium' }, atMs);
}

export function dayText(atMs: number): string {
  return dated('day', { dateStyle: 'long' }, atMs);
}

/** A day as people say it: "3 May", with its year where that is another one. */
export function dateText(atMs: number, nowMs: number): string {
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return isThisYear ? dated('day of year', { day: 'numeric', month: 'long' }, atMs) : dayText(atMs);
}

/** The time of a day that is known: "14:05". */
export function clockText(atMs: number): string {
  return dated('clock', { timeStyle: 'short' }, atMs);
}

/** A moment as people say it: "14:05" today, else its day. */
export function momentText(atMs: number, nowMs: number): string {
  const isToday = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
  return isToday ? clockText(atMs) : dateText(atMs, nowMs);
}

/** The day of something past, in a sentence: "today", "yesterday", "on 3 May". */
export function pastDayText(atMs: number, nowMs: number): string {
  const days = daysBetween(atMs, nowMs);
  if (days <= 0) return texts.time.todayInSentence;
  return days === 1 ? texts.time.yesterdayInSentence : texts.time.onDay(dateText(atMs, nowMs));
}

/** The day of something past, by itself: "Today", "Yesterday", "3 May". */
export function pastDayName(atMs: number, nowMs: number): string {
  const days = daysBetween(atMs, nowMs);
  if (days <= 0) return texts.time.today;
  return days === 1 ? texts.time.yesterday : dateText(atMs, nowMs);
}

/** A wait that is told in whole units: "40 seconds", "3 minutes". */
export function secondsText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 120 ? texts.time.wholeSeconds(whole) : texts.time.wholeMinutes(Math.ceil(whole / 60));
}

function dated(name: string, options: Intl.DateTimeFormatOptions, atMs: number): string {
  return formatFor(name, (locale) => new Intl.DateTimeFormat(locale, options)).format(atMs);
}

/** Midnights between two moments; a day of the clock change counts as one too. */
function daysBetween(atMs: number, nowMs: number): number {
  return Math.round((startOfDay(nowMs) - startOfDay(atMs)) / dayMs);
}

function startOfDay(atMs: number): number {
  return new Date(atMs).setHours(0, 0, 0, 0);
}
