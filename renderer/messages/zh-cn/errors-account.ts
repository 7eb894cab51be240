import type { accountErrors as English } from '../en/errors-account.ts';

export const accountErrors: typeof English = {
  ACCOUNT_UNKNOWN: {
    title: '此账户已不在这里',
    meaning: '账户在此期间已断开连接。',
    todo: '如果需要，请重新连接。',
  },
  EXCHANGE_UNKNOWN: {
    title: '此通信记录已不再保留',
    meaning: 'Holdfast 只在内存中保留最近 50 条通信记录，锁定或关闭后清除。',
    todo: '如需再次查看，请再执行一次相应的操作。',
  },
  ACCOUNT_IDENTITY_CHANGED: {
    title: '登录的是另一个账户',
    meaning: '在浏览器中登录的不是此账户。此账户保持原样。',
    todo: '请重试并选择同一账户，或者将另一个账户作为新账户连接。',
  },
  ACCOUNT_IDENTITY_UNREADABLE: {
    title: '{provider} 没有说明连接者的身份',
    meaning: '访问权限已授予，但无法读取对应的账户。没有保存任何内容。',
    todo: '请稍后重试。',
  },
  PROVIDER_UNKNOWN: {
    title: '此提供商不可用',
    meaning: '连接该账户时所用的提供商，在此 Holdfast 中不存在。',
    todo: '请断开该账户的连接，或者运行带有该提供商的 Holdfast。',
  },
  REQUEST_INVALID: {
    title: 'Holdfast 无法执行此操作',
    meaning: 'Holdfast 内部的一次请求未被识别。没有更改任何内容。',
    todo: '请检查输入的内容。如果再次出现，请报告此问题。',
  },
  REQUEST_REFUSED: {
    title: 'Holdfast 拒绝了一个请求',
    meaning: '请求并非来自此窗口。没有更改任何内容。',
    todo: '无需任何操作。',
  },
  INTERNAL: {
    title: 'Holdfast 内部出现故障',
    meaning: '您的账户保持原样。',
    todo: '请重试。如果再次出现，请报告此问题。',
  },
};
