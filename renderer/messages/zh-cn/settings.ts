import type { settings as English } from '../en/settings.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const settings: typeof English = {
  title: '设置',
  sectionsLabel: '设置的各个部分',
  sections: {
    appearance: '外观',
    protection: '保护',
    providers: '提供商',
    data: '您的数据',
    about: '关于',
  },
  about: {
    title: '关于',
    showLog: '显示日志',
    version: 'Holdfast',
    build: '构建',
    sandbox: '沙盒',
    sandboxOff: '已关闭，窗口与这台电脑的隔离程度因此降低',
    electron: 'Electron',
  },
  updates: { title: '更新', restart: '重新启动以更新', check: '立即检查' },
  setAside: {
    title: '已另存的文件',
    note: '这些文件无法读取，其内容未作任何更改。如果文件恢复可读（例如修复之后），可以将其放回。',
    showInFolder: '在文件夹中显示',
    /** @param size such as "12 kB" */
    whenAndSize: (when: string, size: string) => `${when}，${size}`,
    putBack: '放回',
    putBackThis: (title: string) => `放回“${title}”`,
    remove: '删除',
    removeThis: (title: string) => `删除“${title}”`,
    removeForGood: '永久删除',
    removeThisForGood: (title: string) => `永久删除“${title}”`,
  },
  links: { title: '返回 Holdfast 的链接', repair: '修复' },
  locking: {
    whenIdle: '无人操作时锁定',
    whenIdleMeaning: '键盘和鼠标在此时间内没有操作时锁定。',
    withScreen: '随屏幕一起锁定',
    now: '立即锁定',
    /** @param keys such as "Ctrl+L" */
    nowMeaning: (keys: string) => `在 Holdfast 的任何位置按 ${keys} 也可锁定。`,
  },
  protection: {
    title: '保护',
    checkAgain: '再次检查',
    passphrase: '密码短语',
    passphraseLost: '密码短语无法找回。',
    change: '更改…',
    useKeyStore: '使用密钥库…',
    passphraseMeaning: '用您自己的密码短语加密全部内容，并可随时锁定。',
    protect: '用密码短语保护…',
  },
  providers: {
    title: '提供商',
    note: '可以连接账户的提供商，以及 Holdfast 在那里请求访问权限时使用的客户端。',
    add: '添加提供商',
    remove: '移除',
    removeThis: (provider: string) => spaced`移除 ${provider}`,
    setUp: '设置',
    setUpThis: (provider: string) => spaced`设置 ${provider}`,
    clients: '客户端',
    clientsAt: (provider: string) => spaced`${provider} 的客户端`,
  },
  removeProvider: {
    title: (provider: string) => spaced`移除 ${provider}？`,
    titleUnnamed: '移除此提供商？',
    cancel: '取消',
    remove: '移除提供商',
    loss: 'Holdfast 会删除其地址。不会影响提供商处的任何内容。',
    lossWithClients: (clients: number) =>
      `Holdfast 会删除其地址和 ${numberText(clients)} 个客户端。不会影响提供商处的任何内容。`,
    lossWithSecrets: (clients: number) =>
      `Holdfast 会删除其地址和 ${numberText(clients)} 个客户端，包括密钥。不会影响提供商处的任何内容。`,
    connected: (accounts: number) => `有 ${numberText(accounts)} 个账户通过它连接。请先断开连接。`,
  },
  removeSetUp: {
    title: (client: string) => spaced`移除 ${client}？`,
    titleUnnamed: '移除此客户端？',
    cancel: '取消',
    remove: '移除',
    loss: 'Holdfast 会删除该客户端 ID。',
    lossWithSecret: 'Holdfast 会删除该客户端 ID 及其密钥。',
    accounts: (accounts: number) =>
      accounts === 0
        ? '没有账户使用它。'
        : `使用它的 ${numberText(accounts)} 个账户会保留在列表中，但在重新设置之前无法续期。`,
    stays: (provider: string) => spaced`在 ${provider} 的注册本身会保留。`,
  },
};
