import type { accountList as English } from '../en/account-list.ts';
import { numberText } from '../words.ts';

export const accountList: typeof English = {
  accounts: '账户',
  search: '搜索',
  searchAccounts: '搜索账户',
  connect: '连接',
  settings: '设置',
  lock: '锁定',
  none: '尚未连接任何账户。',
  noMatch: (text) => `没有与“${text}”匹配的账户。`,
  noMatchNeedsYou: (text) => `需要您处理的账户中，没有与“${text}”匹配的。`,
  showAll: '显示全部',
  count: (all) => `${numberText(all)} 个账户`,
  countOf: (found, all) => `${numberText(found)} 个，共 ${numberText(all)} 个`,
  needsYou: (count) => `需要您处理：${numberText(count)}`,
  onlyNeedsYou: '仅显示需要您处理的账户',
  needsYouWords: '需要您处理',
  select: '选择账户',
  atProvider: (provider) => `，${provider}，`,
  nameAndAddress: (name, address) => `${name}，${address}`,
};
