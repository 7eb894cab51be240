import type { storageChoice as English } from '../en/storage-choice.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

/** What an earlier key store holds: so many accounts, or whatever it is. */
function held(accounts: number): string {
  return accounts === 0 ? '其中的内容' : `${numberText(accounts)} 个账户`;
}

/** The ways on from a key store that can't be used. `accounts` counts what hangs on it, also none. */
export const storageChoice: typeof English = {
  tryAgain: '重试',
  passphrase: {
    title: '用密码短语保护账户',
    meaning: '全部内容用只有您知道的密码短语加密，启动 Holdfast 时需要输入。',
    button: '设定密码短语…',
  },
  thisRunOnly: {
    title: '仅在本次运行中保留账户',
    meaning: '不向磁盘写入任何内容。退出后账户即消失。',
    button: '仅在本次运行中保留',
  },
  realKeyStore: {
    title: '使用密钥库',
    meaning: '条件允许时的最佳方式：无需记住任何内容，登录系统时自动打开。',
    onGnome: '在 GNOME 和大多数其他桌面环境中，请安装 gnome-keyring 并重新登录。',
    onKde: '在 KDE Plasma 中，请在“系统设置”中启用 KWallet。',
  },
  unlock: {
    title: '解锁密钥库',
    meaning: (keyStore: string) => spaced`请用密码打开 ${keyStore}，例如重新登录系统。`,
    button: '解锁并重试',
  },
  lookForWindow: {
    title: '查看是否有要求输入密码的窗口',
    meaning: '它可能在此窗口后面。密钥库一有响应，Holdfast 就会自动继续。',
  },
  goBack: {
    title: (keyStore: string) => spaced`改回 ${keyStore}`,
    meaning: (accounts: number) =>
      `密钥保存在其中。请启动该密钥库，或登录之前使用的桌面环境，${held(accounts)}便可恢复读取。`,
  },
  goOnWith: {
    title: (keyStore: string) => spaced`继续使用 ${keyStore}`,
    meaning: (accounts: number) =>
      `${accounts === 0 ? '之前保存的账户' : held(accounts)}必须重新连接。磁盘上的内容会保留，以便之前的密钥库恢复后使用。`,
    button: '继续使用此密钥库…',
  },
  bringBack: {
    title: '恢复密钥',
    meaning: (keyStore: string, accounts: number) =>
      spaced`如果您备份过 ${keyStore}，请将其恢复，${held(accounts)}便可恢复读取。`,
  },
  fromExport: {
    title: '从导出文件取回账户',
    meaning: '如果有导出文件，可以恢复其中的内容。',
    button: '继续并导入…',
  },
  withoutIt: {
    title: '不恢复密钥，直接继续',
    meaning: (accounts: number) =>
      `${accounts === 0 ? '之前保存的账户' : held(accounts)}必须重新连接。磁盘上的内容会保留。`,
    button: '使用新密钥继续…',
  },
  quitTheOther: {
    title: '退出另一个 Holdfast',
    meaning: '它可能运行在共用此主文件夹的另一台电脑上。在它退出之前，这里不会进行任何续期或更改。',
  },
};
