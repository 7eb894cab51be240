import type { time as English } from '../en/time.ts';
import { counted, numberText } from '../words.ts';

/** Times as people say them. */
export const time: typeof English = {
  underAMinute: 'menos de un minuto',
  minutes: (count) => `${numberText(count)} min`,
  hours: (count) => `${numberText(count)} h`,
  hourAndMinutes: (minutes) => `1 h ${numberText(minutes)} min`,
  days: (count) => counted(count, '1 día', '# días'),
  justNow: 'hace un momento',
  ago: (span) => `hace ${span}`,
  today: 'Hoy',
  yesterday: 'Ayer',
  todayInSentence: 'hoy',
  yesterdayInSentence: 'ayer',
  onDay: (day) => `el ${day}`,
  wholeSeconds: (count) => counted(count, '1 segundo', '# segundos'),
  wholeMinutes: (count) => counted(count, '1 minuto', '# minutos'),
};
