import type { setUpBrands as English } from '../en/set-up-brands.ts';
import { spaced } from './spaced.ts';

const needsSecretInBrowser = '通过浏览器连接时需要；在另一台设备上输入代码则不需要。加密保存在这台电脑上。';

/** What to do at each provider, once. Names in quotes are what its own pages say. */
export const setUpBrands: typeof English = {
  google: {
    intro: 'Google 只向已注册的客户端授予访问权限。注册大约需要五分钟，只需一次。',
    page: '打开 Google Cloud',
    secretHint: 'Google 称其为可选，但大多数客户端都需要。加密保存在这台电脑上。',
    open: {
      title: '选择或创建项目',
      details: '其客户端页面会在浏览器中打开。如果 Google 先要求填写应用名称，请使用此名称。',
    },
    create: {
      title: '点击“Create client”（创建客户端），选择“Desktop app”（桌面应用）',
      details:
        '无需重定向 URI。如需在另一台设备上输入代码，请选择“TVs and Limited Input devices”（电视和受限输入设备）。',
    },
    audience: {
      title: '在“Audience”（目标对象）中，将自己添加为测试用户',
      details: 'Google 会在 7 天后结束测试连接；发布应用即可保留连接。',
    },
    library: {
      title: '在 API 库中启用要使用的服务',
      details: '例如 Calendar、Gmail 或 Drive。',
    },
    bring: {
      title: '下载客户端的 JSON 文件并拖放到这里',
      details: '也可以将 ID 和密钥复制到输入框中。',
    },
  },
  github: {
    intro: (provider: string) =>
      spaced`${provider} 只向已注册的应用授予访问权限。注册大约需要两分钟，只需一次。`,
    page: (provider: string) => spaced`打开 ${provider}`,
    secretHint: needsSecretInBrowser,
    open: { title: '注册新的 OAuth 应用', details: '在那里填写以下值。名称可任意填写。' },
    homePage: 'Homepage URL',
    callback: 'Authorization callback URL',
    device: {
      title: '如需使用代码连接，请勾选“Enable Device Flow”',
      details: '这种方式不需要密钥。',
    },
    secret: { title: '点击“Register application”，然后点击“Generate a new client secret”' },
    bring: { title: '将客户端 ID 和密钥复制到这些输入框中' },
  },
  githubApp: {
    intro: 'GitHub App 只拥有您在注册时授予的访问权限，并且仅在安装了它的地方有效。',
    page: '打开 GitHub',
    secretHint: needsSecretInBrowser,
    open: {
      title: '注册新的 GitHub App',
      details: '在那里填写以下值。名称不能与已有的应用重复。',
    },
    homePage: 'Homepage URL',
    callback: 'Callback URL',
    expire: {
      title: '保持“Expire user authorization tokens”处于勾选状态',
      details: '这样访问权限会在 8 小时后结束并自动续期。',
    },
    device: { title: '如需使用代码连接，请勾选“Enable Device Flow”' },
    permissions: {
      title: '在“Webhook”下取消勾选“Active”，并在“Permissions”下选择应用可以做什么',
    },
    secret: { title: '创建应用，将其安装到您的账户，然后点击“Generate a new client secret”' },
    bring: {
      title: '将客户端 ID 和密钥复制到这些输入框中',
      details: '不是 App ID，后者是一个数字。',
    },
  },
  facebook: {
    intro: 'Facebook 只向已注册的应用授予访问权限。注册大约需要十分钟，只需一次。',
    page: '打开 Meta for Developers',
    idLabel: '应用 ID',
    secretHint:
      '没有密钥，Facebook 不会响应任何应用。密钥加密保存在这台电脑上；切勿随 Holdfast 一起分发给他人。',
    warning: {
      title: '请让应用保持开发模式',
      meaning:
        '已上线的应用只能跳转回 https 地址，而 Holdfast 没有这样的地址。在开发模式下可以跳转回这台电脑，但只有在应用中拥有角色的人才能连接。',
    },
    open: { title: '在 Meta for Developers 打开您的应用列表，并创建应用' },
    useCase: {
      title:
        '用例选择“Authenticate and request data from users with Facebook Login”（使用 Facebook 登录验证用户身份并请求数据）',
      details: '添加之后可能要请求的权限。',
    },
    mode: {
      title: '让应用保持开发模式',
      details: '这样就无需登记这台电脑上的地址；Holdfast 使用以下地址。',
    },
    roles: { title: '在“App roles”（应用角色）下，添加所有要连接的人' },
    bring: {
      title: '将应用 ID 和应用密钥复制到这些输入框中',
      details: '位于“App settings”（应用设置）的“Basic”（基本）页面。',
    },
  },
  microsoft: {
    intro: 'Microsoft 只向已注册的应用授予访问权限。注册大约需要五分钟，只需一次。',
    page: '打开 Microsoft Entra',
    idLabel: '应用程序（客户端）ID',
    secretHint: '电脑上的应用没有密钥。除非您的应用是为服务创建的，否则请留空。',
    open: { title: '打开“App registrations”（应用注册），点击“New registration”（新注册）' },
    accounts: {
      title: '选择谁可以连接',
      details: '个人账户、组织账户，或两者皆可。',
    },
    redirect: {
      title: '重定向 URI 选择“Public client/native (mobile & desktop)”（公共客户端/本机），并粘贴以下地址',
    },
    flows: {
      title:
        '在“Authentication”（身份验证）下，将“Allow public client flows”（允许公共客户端流）设为“Yes”（是）',
      details: '在另一台设备上输入代码时需要。',
    },
    bring: { title: '将概述页面中的“Application (client) ID”（应用程序(客户端) ID）复制到此输入框中' },
  },
  gitlab: {
    intro: (provider: string) => spaced`${provider} 只向已注册的应用授予访问权限。注册大约需要两分钟。`,
    page: (provider: string) => spaced`打开 ${provider}`,
    idLabel: '应用 ID',
    secretHint: '仅机密应用需要。加密保存在这台电脑上。',
    open: {
      title: '在您的账户设置中添加新应用',
      details: '在那里填写以下值。',
    },
    confidential: {
      title: '取消勾选“Confidential”（机密）',
      details: '电脑上的应用无法对使用者隐藏密钥。',
    },
    scopes: { title: '勾选之后可能要请求的所有权限范围，例如以下这些' },
    bring: { title: '保存，然后将应用 ID 复制到此输入框中' },
  },
  demo: {
    intro: '本地服务器自带客户端。只有做试验时才需要自己的客户端。',
    page: '打开本地服务器',
    redirect: { title: '本地服务器会跳转回此重定向 URI' },
    bring: { title: '填写本地服务器已知的客户端' },
  },
  any: {
    intro: (provider: string) => spaced`${provider} 只向已在那里注册的客户端授予访问权限。`,
    page: '打开提供商页面',
    open: {
      title: (provider: string) => spaced`找到 ${provider} 用来注册客户端或应用的页面`,
    },
    register: {
      title: '注册原生或桌面客户端；如需选择类型，请选择公共客户端',
      details: '可能需要填写以下值。',
    },
    bring: {
      title: '将客户端 ID 复制到这些输入框中；如有密钥或私钥，也一并复制',
    },
  },
};
