import type { activityChart as English } from '../en/activity-chart.ts';
import { numberText } from '../words.ts';

export const activityChart: typeof English = {
  title: '调用与续期',
  calls: '调用',
  renewals: '续期',
  failures: '失败',
  countOfCalls: (count) => `${numberText(count)} 次调用`,
  countOfRenewals: (count) => `${numberText(count)} 次续期`,
  countOfFailures: (count) => `${numberText(count)} 次失败`,
  nothing: '无',
  at: (when, numbers) => `${when}：${numbers}`,
  showTable: '以表格显示',
  showChart: '以图表显示',
  hour: '时间',
  day: '日期',
  days: '日期',
  none: '这段时间内没有调用，也没有续期。',
};
