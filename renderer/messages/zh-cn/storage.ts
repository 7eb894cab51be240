import type { storage as English } from '../en/storage.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

/** Names of key stores stand in sentences as they are, without an article. */
export const storage: typeof English = {
  backends: {
    keychain: 'macOS 钥匙串',
    dpapi: 'Windows 数据保护（DPAPI）',
    gnome_libsecret: 'GNOME Keyring',
    kwallet: 'KWallet',
    kwallet5: 'KWallet',
    kwallet6: 'KWallet',
  },
  someBackend: '系统密钥库',
  states: {
    checking: { title: '正在查询密钥库', meaning: '密钥库响应后即显示账户。' },
    passphrase: {
      title: '已用您的密码短语加密',
      meaning: '只有您的密码短语能打开密钥。除了发给各自的提供商，令牌绝不会离开这台电脑。',
    },
    ready: {
      title: '已在这台电脑上加密',
      meaning: (keyStore: string) =>
        spaced`密钥存放于 ${keyStore}，受您的系统账户保护。除了发给各自的提供商，令牌绝不会离开这台电脑。`,
    },
    locked: {
      title: '密钥库已锁定',
      meaning: '您的账户安全地保存在磁盘上，但解锁之前无法使用。',
      meaningWithoutAccounts: 'Holdfast 用密钥库保护访问权限，因此解锁之前无法保存账户。',
    },
    hanging: {
      title: '密钥库没有响应',
      meaning: '它可能正在另一个窗口中等待输入密码。您的账户安全地保存在磁盘上。',
      meaningWithoutAccounts: '它可能正在另一个窗口中等待输入密码。',
    },
    plainText: {
      title: '没有安全的密钥库',
      meaning: '系统提供的密钥库使用人人皆知的密钥。Holdfast 不以明文保存任何内容，因此不使用它。',
    },
    changed: {
      title: '这是另一个密钥库',
      meaning: (earlier: string) => spaced`保护您账户的是 ${earlier}。账户仍在磁盘上，未受影响。`,
    },
    keyLost: {
      title: '密钥已丢失',
      meaning: '密钥库中已没有保护您账户的密钥。账户仍在磁盘上，未受影响。',
    },
    passphraseLocked: { title: 'Holdfast 已锁定', meaning: '请用您的密码短语解锁。' },
    inUse: {
      title: '另一个 Holdfast 正在使用这些账户',
      meaning: '两个同时运行可能会丢失令牌，因此这一个不会写入任何内容。',
    },
    missing: {
      title: '没有密钥库',
      meaning: 'Holdfast 用系统的密钥库保护访问权限，绝不以明文保存。没有密钥库，就无法保存账户。',
    },
    thisRunOnly: {
      title: '在内存中，仅限本次运行',
      meaning: '不向磁盘写入任何内容。退出 Holdfast 后账户即消失。',
    },
  },
  converting: (done: number, total: number) => `正在重新加密：${numberText(done)}/${numberText(total)}`,
  cancel: '取消',
  goOn: {
    title: '继续使用此密钥库？',
    button: '继续',
    buttonWithImport: '继续并导入',
    keepsTheKey: '从现在起由它保管密钥。',
    mustBeReconnected: (accounts: number) => `${numberText(accounts)} 个账户无法用它读取，必须重新连接。`,
    nothingDeleted: '不会删除任何内容：磁盘上的内容保持原样，之前的密钥恢复后可再次读取。',
  },
  useKeyStore: {
    title: '改用密钥库？',
    button: '使用密钥库',
    meaning:
      '改用后，密钥由系统的密钥库保管，登录系统时自动打开。Holdfast 不再要求输入密码短语，也不再自动锁定。',
  },
  setAside: {
    accounts: '账户列表',
    account: '某个账户的令牌',
    clients: '您的客户端',
    providers: '自行添加的提供商',
    requests: '您发送和保存的请求',
    revocations: '待完成的撤销',
    settings: '应用设置',
    other: 'Holdfast 的文件',
  },
  setAsideOf: (account: string) => spaced`${account} 的令牌`,
};
