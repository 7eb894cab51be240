import type { transfer as English } from '../en/transfer.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

/** Exports of everything, and where both begin. The imports have an area of their own. */
export const transfer: typeof English = {
  group: '备份与迁移',
  exportName: '导出',
  exportNote: '一个包含账户、客户端和设置的文件，用您的密码短语加密。',
  exportOpen: '导出…',
  importName: '导入',
  importNote: '来自这台或另一台电脑的导出文件。导入哪些内容由您选择。',
  importOpen: '导入…',
  title: '导出',
  subtitle: '加密文件，可用于另一台电脑或作为备份。',
  cancel: '取消',
  done: '完成',
  tryAgain: '重试',
  save: '保存文件…',
  looking: '正在查看可以导出的内容',
  contents: '文件内容',
  accounts: (count: number) => (count === 0 ? '没有账户' : `${numberText(count)} 个账户`),
  clients: (count: number) => `${numberText(count)} 个客户端，包括密钥`,
  providers: (count: number) => `${numberText(count)} 个自行添加的提供商`,
  settings: '应用设置',
  notExportable: (count: number) =>
    `${numberText(count)} 个账户不会导出：其令牌现在无法读取，或仅在本次运行中保留。`,
  bound: (count: number) =>
    `${numberText(count)} 个账户导出时不含令牌，因为令牌绑定到这台电脑。请在另一台电脑上重新连接。`,
  rotating: {
    include: '包括会轮换的刷新令牌',
    what: (count: number) =>
      `${numberText(count)} 个账户的令牌会轮换：每个令牌只能用于一次续期。如果两台电脑使用同一个令牌，提供商会结束两边的连接。`,
    included: (count: number) =>
      count === 1
        ? '在另一台电脑上导入文件之前，请停止在这台电脑上使用该账户。'
        : '在另一台电脑上导入文件之前，请停止在这台电脑上使用这些账户。',
    leftOut: (count: number) =>
      count === 1
        ? '如不包括，该账户在另一台电脑上可用到当前访问权限结束，之后需要重新连接。'
        : '如不包括，这些账户在另一台电脑上可用到当前访问权限结束，之后需要重新连接。',
  },
  exported: {
    title: '已导出',
    whole: (accounts: number, file: string) =>
      accounts === 0 ? spaced`${file} 中没有账户。` : spaced`${file} 中有 ${numberText(accounts)} 个账户。`,
    without: (accounts: number, leftOut: string, file: string) =>
      accounts === 1
        ? spaced`${file} 中有 1 个账户，不含用于续期的令牌。`
        : spaced`${file} 中有 ${numberText(accounts)} 个账户，其中 ${leftOut} 个不含用于续期的令牌。`,
    keepPassphrase: '没有密码短语就无法打开文件，而密码短语无法找回。请将它与文件分开保管。',
    deleteFile: '同时拥有文件和密码短语的人都能使用这些账户。不再需要时，请删除该文件。',
    withoutRotating: '不含续期令牌的账户在另一台电脑上可用到当前访问权限结束，之后需要重新连接。',
  },
};
