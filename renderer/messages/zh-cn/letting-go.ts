import type { lettingGo as English } from '../en/letting-go.ts';
import { numberText } from '../words.ts';

/** Disconnecting everything, and removing everything. */
export const lettingGo: typeof English = {
  group: '断开与移除',
  cancel: '取消',
  everything: {
    name: '断开全部连接',
    note: (count: number) =>
      count === 1
        ? '在提供商处撤销该账户的访问权限，并从本机删除，之后给出回执。'
        : `在提供商处撤销全部 ${numberText(count)} 个账户的访问权限，并从本机删除，每个账户都有一份回执。`,
    open: '断开全部连接…',
    title: (count: number) =>
      count === 1 ? '断开 1 个账户的连接？' : `断开全部 ${numberText(count)} 个账户的连接？`,
    disconnect: (count: number) => (count === 1 ? '断开 1 个连接' : `断开全部 ${numberText(count)} 个连接`),
    progress: (done: string, count: string) => `已完成 ${done}/${count}`,
    list: '将断开的连接',
    gone: '已断开',
    asked: 'Holdfast 会先请求各提供商撤销访问权限，然后从本机删除账户。',
    later: '如果提供商现在没有响应，Holdfast 会在后台继续请求，重新启动后也会继续。',
    wide: (providers: string) =>
      `${providers}：您通过同一客户端建立的所有连接都会结束，包括您其他设备上的连接。`,
    silent: (providers: string) =>
      `${providers}：无法从这里撤销访问权限，只能从本机删除账户。回执会引导您前往提供商处理。`,
    forgotten: (count: number) =>
      count === 1
        ? '该账户及其名称和历史记录会从本机删除。提供商设置会保留。'
        : '这些账户及其名称和历史记录会从本机删除。提供商设置会保留。',
  },
  leaving: {
    name: '从这台电脑上移除全部内容',
    note: '账户、提供商设置、应用设置、活动记录和日志。卸载应用会保留这些内容，此操作则不会。',
    open: '移除全部内容…',
    title: '从这台电脑上移除全部内容？',
    remove: '全部移除',
    leftTitle: '部分访问权限未能撤销',
    keep: '暂时保留',
    removeAllTheSame: '仍然移除',
    notRevoked: '未撤销',
    goneTitle: '已移除全部内容',
    gone: 'Holdfast 在这台电脑上不再为您保存任何内容。如需同时移除应用，请将其卸载。',
    onlyForgotten: '以下账户仅从本机删除：其访问权限在到期前可能仍然有效。',
    quit: '退出 Holdfast',
  },
};
