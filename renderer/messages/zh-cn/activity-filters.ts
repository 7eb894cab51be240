import type { activityFilters as English } from '../en/activity-filters.ts';

export const activityFilters: typeof English = {
  label: '活动记录的筛选条件',
  search: '搜索活动记录',
  account: '账户',
  allAccounts: '所有账户',
  span: '时间',
  spans: {
    today: '今天',
    '7-days': '最近 7 天',
    '30-days': '最近 30 天',
    all: '全部时间',
  },
  kinds: '类型',
  groups: {
    connects: '连接',
    renewals: '续期',
    calls: '调用',
    endings: '结束',
    'files-and-security': '文件与安全',
  },
  onlyFailures: '仅显示失败',
  clear: '清除筛选',
};
