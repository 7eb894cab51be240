const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time as people say it: "42 min", "1 h 5 min", "3 h", "2 days". */
export function spanText(ms: number): string {
  if (ms < minuteMs) return 'under a minute';
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min`;
  const hours = Math.floor(ms / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  if (hours === 1 && minutes > 0) return `1 h ${minutes} min`;
  if (ms < dayMs) return `${hours} h`;
  const days = Math.floor(ms / dayMs);
  return days === 1 ? '1 day' : `${days} days`;
}

/** How long ago: "just now", "5 min ago". */
export function agoText(atMs: number, nowMs: number): string {
  const ms = nowMs - atMs;
  return ms < minuteMs ? 'just now' : `${spanText(ms)} ago`;
}

/** A count-down that is read while it runs: "4:05". */
export function countdownText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });
const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

export function exactText(atMs: number): string {
  return exact.format(atMs);
}

export function dayText(atMs: number): string {
  return day.format(atMs);
}

/** A day as people say it: "3 May", with its year where that is another one. */
export function dateText(atMs: number, nowMs: number): string {
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return (isThisYear ? dayOfYear : day).format(atMs);
}

/** The time of a day that is known: "14:05". */
export function clockText(atMs: number): string {
  return timeOfDay.format(atMs);
}

/** A moment as people say it: "14:05" today, else its day. */
export function momentText(atMs: number, nowMs: number): string {
  const isToday = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
  return isToday ? timeOfDay.format(atMs) : dateText(atMs, nowMs);
}

/** The day of something past, in a sentence: "today", "yesterday", "on 3 May". */
export function pastDayText(atMs: number, nowMs: number): string {
  const days = daysBetween(atMs, nowMs);
  return days > 1 ? `on ${dateText(atMs, nowMs)}` : pastDayName(atMs, nowMs).toLowerCase();
}

/** The day of something past, by itself: "Today", "Yesterday", "3 May". */
export function pastDayName(atMs: number, nowMs: number): string {
  const days = daysBetween(atMs, nowMs);
  if (days <= 0) return 'Today';
  return days === 1 ? 'Yesterday' : dateText(atMs, nowMs);
}

/** Midnights between two moments; a day of the clock change counts as one too. */
function daysBetween(atMs: number, nowMs: number): number {
  return Math.round((startOfDay(nowMs) - startOfDay(atMs)) / dayMs);
}

function startOfDay(atMs: number): number {
  return new Date(atMs).setHours(0, 0, 0, 0);
}

export function secondsText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 120) return whole === 1 ? '1 second' : `${whole} seconds`;
  return `${Math.ceil(whole / 60)} minutes`;
}
