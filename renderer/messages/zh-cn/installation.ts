import type { installation as English } from '../en/installation.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const installation: typeof English = {
  links: {
    checking: '正在查看链接由哪个程序打开…',
    ours: '链接由此 Holdfast 打开',
    oursMeaning: '提供商的响应会自动返回这里。',
    portableMeaning: '这是便携版：只有留在当前位置，链接才能找到它。',
    nobody: '没有程序打开链接',
    nobodyMeaning: '在提供商允许的情况下，响应通过本地地址返回；否则需要您手动粘贴。',
    another: (program: string) => spaced`Holdfast 的链接由 ${program} 打开`,
    anotherMeaning: '提供商的响应会发往那里，而不是这里。请改由此 Holdfast 打开链接。',
  },
  updatesOff: {
    source: '此 Holdfast 从源代码运行，随源代码一起更新。',
    'not-configured': '此构建未指定更新来源。',
    'system-package': '由系统的软件包管理器更新 Holdfast。',
    archive: '此 Holdfast 由压缩包解压而来：更新时请用新版本覆盖。',
    portable: '便携版不会自行更新：请用新版本替换。',
  },
  updates: {
    never: '尚未检查。',
    /** @param when a day, as "3 May" */
    newest: (when: string) => spaced`已是最新版本（截至 ${when}）。`,
    checking: '正在检查新版本…',
    /** @param percent such as "40 %" */
    downloading: (version: string, percent: string) => `正在下载 ${version}：${percent}`,
    waits: (version: string) => `${version} 已就绪，将等到没有账户正在连接时安装。`,
    ready: (version: string) => `${version} 已就绪，将在下次启动 Holdfast 时启用，也可以立即启用。`,
    failed: '上次检查失败。',
  },
  build: {
    development: '开发版本',
    source: '从源代码运行',
    developmentSource: '开发版本，从源代码运行',
    test: '测试版本，仅供试用，请勿用于重要账户',
    developmentTest: '开发版本，仅供试用，请勿用于重要账户',
  },
  leaving: {
    accounts: (accounts: number) =>
      accounts === 1
        ? '首先在提供商处撤销该账户的访问权限。'
        : `首先在各自的提供商处撤销全部 ${numberText(accounts)} 个账户的访问权限。`,
    waiting: '待完成的撤销会再尝试一次。',
    removed:
      '然后移除 Holdfast 在这台电脑上为您保存的全部内容：账户、提供商设置及其密钥、应用设置、活动记录和日志。',
    forGood: '此操作无法撤消。应用本身仍会保留。',
    notRevoked: (accounts: number) => `${numberText(accounts)} 个账户的访问权限现在无法撤销。`,
    unreadable: (accounts: number) => `${numberText(accounts)} 个账户无法读取。`,
    notRevokedAndUnreadable: (notRevoked: number, unreadable: number) =>
      `${numberText(notRevoked)} 个账户的访问权限现在无法撤销，${numberText(unreadable)} 个账户无法读取。`,
    allTheSame: '如果仍然移除，这些访问权限在到期前可能仍然有效。',
  },
};
