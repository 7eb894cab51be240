import type { setUp as English } from '../en/set-up.ts';
import { spaced } from './spaced.ts';

/** The guided set-up of a client, as far as it is the same at every provider. */
export const setUp: typeof English = {
  title: (provider: string) => spaced`设置 ${provider}`,
  titleEdit: (client: string) => spaced`编辑 ${client}`,
  /** Of a client that has no name but its ID. */
  titleEditUnnamed: '编辑客户端',
  shortTitle: '设置',
  reading: '正在读取提供商信息',
  whatToDo: (provider: string) => spaced`在 ${provider} 需要完成的操作`,
  save: '保存',
  saveAndContinue: '保存并继续',
  values: {
    redirectUri: '重定向 URI',
    appName: '应用名称',
    homePage: '主页',
    scopes: '权限范围',
    permissions: '权限',
  },
  /** The last two steps, which are done here. */
  bring: {
    orChoose: '拖放到此面板的任意位置，或',
    chooseFile: '选择文件…',
    fileLabel: '客户端 JSON 文件',
  },
  check: {
    title: '检查是否可用',
    meaning: (provider: string) => spaced`向 ${provider} 查询此客户端。无需登录，也不会保存任何内容。`,
    button: '立即检查',
    again: '再次检查',
    stop: '停止',
    running: (provider: string) => spaced`正在查询 ${provider}`,
  },
  /** What was learnt, and what to do with it. */
  findings: {
    works: {
      title: (provider: string) => spaced`${provider} 识别此客户端`,
      public: '它不需要密钥。请继续选择它可以做什么。',
      withSecret: '密钥也正确。请继续选择它可以做什么。',
      redirectUri: '重定向 URI 也已注册。',
    },
    worksByDevice: {
      title: (provider: string) => spaced`${provider} 识别此客户端，但不识别其密钥`,
      meaning: '您可以继续，在另一台设备上输入代码来连接。如需通过浏览器连接，请同时粘贴密钥。',
    },
    secretUnclear: {
      title: (provider: string) => spaced`${provider} 识别此客户端`,
      meaning: '密钥是否正确，要到实际连接时才能得知。您可以继续。',
    },
    wrongClient: {
      title: (provider: string) => spaced`${provider} 无法识别此 ID`,
      meaning: '请重新完整复制一次。已删除的客户端同样无法识别。',
      fault: '对方无法识别，请重新复制。',
    },
    wrongSecret: {
      title: '密钥错误',
      meaning: (provider: string) =>
        spaced`${provider} 识别此客户端，但拒绝了此密钥。请重新复制，或在那里创建新的密钥。`,
      fault: '已被拒绝，请重新复制。',
    },
    wrongEither: {
      title: (provider: string) => spaced`${provider} 拒绝了此 ID 和密钥`,
      meaning: '对方未说明是哪一项有误。请将两者都重新复制一次。',
      fault: '此项或另一项有误。',
    },
    secretMissing: {
      title: (provider: string) => spaced`${provider} 要求此客户端提供密钥`,
      meaning: '请在上方粘贴密钥；如果允许，也可以在那里将客户端改为公共客户端。',
      fault: '请在此粘贴密钥。',
    },
    wrongOrSecretMissing: {
      title: (provider: string) => spaced`${provider} 拒绝了此 ID，因为没有密钥`,
      meaning: '可能是无法识别此 ID，也可能是还需要密钥。请将两者都重新复制一次。',
      fault: '无法识别，或还需要密钥。',
    },
    secretNotWanted: {
      title: (provider: string) => spaced`${provider} 要求此客户端不带密钥`,
      meaning: '它是公共客户端，电脑上的应用理应如此。请清除密钥，然后再次检查。',
      fault: '请留空。',
    },
    redirectNotRegistered: {
      title: '重定向 URI 未注册',
      meaning: (provider: string) =>
        spaced`客户端正确，但 ${provider} 无法跳转回这台电脑。请在那里原样添加以下地址：`,
    },
    notForBrowser: {
      title: '此客户端不适用于浏览器登录',
      meaning: (provider: string) =>
        spaced`${provider} 识别此客户端，但不允许它代表任何用户请求访问权限。它仍可作为服务自行连接；如需连接您自己的账户，请注册原生或桌面客户端。`,
    },
    unclear: {
      title: '无法得出结论',
      meaning: (provider: string) =>
        spaced`从 ${provider} 的响应中无法得知此客户端的情况。您可以先保存，首次连接时便会知道。`,
      because: (problem: string) => `${problem}。`,
      withError: '由此无法判断此客户端的情况。请稍后再次检查，或先保存，首次连接时便会知道。',
    },
  },
};
