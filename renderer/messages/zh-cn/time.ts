import type { time as English } from '../en/time.ts';
import { numberText } from '../words.ts';

/** Times as people say them. */
export const time: typeof English = {
  underAMinute: '不到 1 分钟',
  minutes: (count: number) => `${numberText(count)} 分钟`,
  hours: (count: number) => `${numberText(count)} 小时`,
  hourAndMinutes: (minutes: number) => `1 小时 ${numberText(minutes)} 分钟`,
  days: (count: number) => `${numberText(count)} 天`,
  justNow: '刚刚',
  /** @param span as in "5 min" */
  ago: (span: string) => `${span}前`,
  today: '今天',
  yesterday: '昨天',
  /** The same within a sentence. */
  todayInSentence: '今天',
  yesterdayInSentence: '昨天',
  /** @param day as in "3 May" */
  onDay: (day: string) => day,
  wholeSeconds: (count: number) => `${numberText(count)} 秒`,
  wholeMinutes: (count: number) => `${numberText(count)} 分钟`,
};
