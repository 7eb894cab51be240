import type { firstRun as English } from '../en/first-run.ts';
import { spaced } from './spaced.ts';

export const firstRun: typeof English = {
  title: '安全保管您的账户',
  lead: 'Holdfast 连接您的账户，让访问权限保持有效，并在您需要时撤销。',
  promises: {
    signIn: '您在自己的浏览器中登录，Holdfast 从不接触密码。',
    access: '您可以看到每个账户的权限，以及访问权限何时结束。',
    letGo: '断开连接时会通知提供商，您会收到一份回执。',
  },
  keeping: {
    label: '访问权限的保存位置',
    checking: {
      title: '正在查询这台电脑的密钥库',
      meaning: '需要一点时间。您可以先开始使用。',
    },
    keyStore: {
      title: (keyStore) => spaced`由 ${keyStore} 加密保存在这台电脑上`,
      meaning: '登录电脑后即可打开，无需记住任何内容。',
    },
    passphrase: {
      title: '用您的密码短语加密保存在这台电脑上',
      meaning: '密码短语只有您知道。没有它，任何人都无法读取保存的内容。',
    },
    thisRunOnly: {
      title: '仅保存在内存中，限本次运行',
      meaning: '不会向磁盘写入任何内容。退出 Holdfast 后，账户随之清除。',
      button: '改用密码短语保存…',
    },
  },
  connect: '连接',
  import: '导入…',
  settings: '设置',
  readyTitle: '无需设置，即可连接',
  demoName: '试用本地演示',
  demoNote: '无需注册',
  readyNote: { preset: 'Holdfast 自带', policy: '已为您设置', own: '由您设置' },
};
