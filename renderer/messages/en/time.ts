import { counted, numberText } from '../words.ts';

/** Times as people say them. */
export const time = {
  underAMinute: 'under a minute',
  minutes: (count: number) => `${numberText(count)} min`,
  hours: (count: number) => `${numberText(count)} h`,
  hourAndMinutes: (minutes: number) => `1 h ${numberText(minutes)} min`,
  days: (count: number) => counted(count, '1 day', '# days'),
  justNow: 'just now',
  /** @param span as in "5 min" */
  ago: (span: string) => `${span} ago`,
  today: 'Today',
  yesterday: 'Yesterday',
  /** The same within a sentence. */
  todayInSentence: 'today',
  yesterdayInSentence: 'yesterday',
  /** @param day as in "3 May" */
  onDay: (day: string) => `on ${day}`,
  wholeSeconds: (count: number) => counted(count, '1 second', '# seconds'),
  wholeMinutes: (count: number) => counted(count, '1 minute', '# minutes'),
};
