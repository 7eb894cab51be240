import type { connect as English } from '../en/connect.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const connect: typeof English = {
  back: '返回',
  cancel: '取消',
  continueInBrowser: '在浏览器中继续',
  getCode: '获取代码',
  steps: {
    label: '步骤',
    provider: '提供商',
    'set-up': '设置',
    access: '访问权限',
    connect: '连接',
    backTo: (step) => `返回：${step}`,
  },
  offline: {
    title: '您已离线',
    meaning: '网络恢复后，Holdfast 会自动继续。',
    tryAnyway: '仍要尝试',
    doNotWait: '不再等待',
  },
  chooseProvider: {
    title: '连接账户',
    subtitle: '账户属于哪个提供商？',
    search: '搜索提供商',
    ready: '可直接连接',
    toSetUp: '需要先设置',
    notAvailable: '不可用',
    found: (count, best) => spaced`${numberText(count)} 个提供商。按 Enter 选择 ${best}。`,
    noProvider: '此版本没有自带提供商。您可以自行添加。',
    noneCalled: (text) => `没有名为“${text}”的提供商。您可以自行添加。`,
    another: '其他提供商…',
    anotherNote: '任何 OpenID Connect 或 OAuth 2.0 服务器，按地址添加',
  },
  chooseAccess: {
    title: (provider) => spaced`连接 ${provider}`,
    subtitle: (provider) =>
      spaced`选择 Holdfast 可以做什么。以后还可以请求更多；${provider} 会显示同样的列表。`,
    gitHubApp: '可以做什么，取决于应用注册时的选择和安装的位置。',
    scopes: '可选的权限',
    included: '始终包含',
    service: '不以个人身份，直接连接客户端本身',
  },
  service: {
    title: (provider) => spaced`连接 ${provider} 的服务`,
    subtitle: '客户端以自己的名义获得访问权限。无需登录，也不会打开浏览器。',
    connect: '连接服务',
    name: '名称',
    nameHint: '在您的列表中显示的名称。',
    noSecret: {
      title: '此客户端没有密钥',
      meaning: (provider) =>
        spaced`服务要用客户端密钥或私钥证明身份。两者都没有时，${provider} 很可能会拒绝。`,
      setUpAnother: '设置另一个客户端',
    },
  },
  askMore: {
    title: '请求更多权限',
    ofPerson: (account, provider) =>
      spaced`${account} 已有的权限保持不变。新增的权限，${provider} 会请您同意。`,
    ofService: (account, provider) =>
      spaced`${account} 已有的权限保持不变。是否授予新增的权限，由 ${provider} 决定。`,
    ask: '请求',
    scopes: '尚未拥有的权限',
    hasAll: (provider) => spaced`此账户已拥有 Holdfast 所知的 ${provider} 的全部权限。`,
  },
  underWay: '进行中',
};
