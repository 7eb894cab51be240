import type { time as English } from '../en/time.ts';
import { counted, numberText } from '../words.ts';

/** Spans stand after „vor“ and „in“, hence the dative of the days. */
export const time: typeof English = {
  underAMinute: 'weniger als 1 Min.',
  minutes: (count) => `${numberText(count)} Min.`,
  hours: (count) => `${numberText(count)} Std.`,
  hourAndMinutes: (minutes) => `1 Std. ${numberText(minutes)} Min.`,
  days: (count) => counted(count, '1 Tag', '# Tagen'),
  justNow: 'gerade eben',
  ago: (span) => `vor ${span}`,
  today: 'Heute',
  yesterday: 'Gestern',
  todayInSentence: 'heute',
  yesterdayInSentence: 'gestern',
  onDay: (day) => `am ${day}`,
  wholeSeconds: (count) => counted(count, '1 Sekunde', '# Sekunden'),
  wholeMinutes: (count) => counted(count, '1 Minute', '# Minuten'),
};
