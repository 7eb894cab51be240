import type { activityPage as English } from '../en/activity-page.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const activityPage: typeof English = {
  title: '活动记录',
  intro: 'Holdfast 对您的账户执行过的操作，仅保存在这台电脑上，其中不含令牌。',
  reading: '正在读取活动记录',
  tryAgain: '重试',
  older: '显示更早的记录',
  nothingOlder: '没有更早的记录。',
  nothingOlderMatches: '没有符合筛选条件的更早记录。',
  inSettings: {
    name: 'Holdfast 执行过的操作',
    note: '所有账户的连接、续期、调用和失败情况。',
    open: '显示全部活动记录',
  },
  empty: {
    title: '暂无记录',
    ofAll: 'Holdfast 对您的账户执行的操作会列在这里：连接、续期、调用和失败情况。',
    ofOne: 'Holdfast 对此账户执行的操作会列在这里：续期、调用、权限变化和失败情况。',
    noFailures: '没有失败',
    noFailuresMeaning: '此处保存的操作均已正常完成。',
    noMatch: '没有符合条件的记录',
    noMatchMeaning: '此处保存的记录均不符合全部筛选条件。请放宽时间、选择更多类型，或清除筛选。',
  },
  export: {
    open: '导出…',
    title: '导出活动记录',
    subtitle: '任何拿到此文件的人都能读取其内容。其中不含令牌。',
    what: '导出内容',
    shown: '筛选后显示的记录',
    everything: '全部',
    format: '格式',
    formats: { json: 'JSON', csv: 'CSV' },
    cancel: '取消',
    save: '保存文件…',
    done: '完成',
  },
  exported: (count, file) => spaced`已将 ${numberText(count)} 条记录保存到 ${file}。`,
  lines: (count) => `${numberText(count)} 条记录`,
  linesOf: (shown, total) => `${shown} 条记录，共 ${total} 条`,
  run: {
    times: (line, count) => `${line}，${count} 次`,
    calls: (count, request, answer) => spaced`${count} 次调用：${request}，均为 ${answer}`,
  },
  clear: {
    open: '清除…',
    title: '清除全部活动记录？',
    cancel: '取消',
    clear: '清除活动记录',
    deleted: '所有账户的每一条记录都将从这台电脑上删除。此操作无法撤消。',
    copy: '如需保留副本，请先导出。',
    stays: '账户及其访问权限保持不变。清除操作本身会成为第一条新记录。',
  },
};
