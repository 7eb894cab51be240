import type { installationErrors as English } from '../en/errors-installation.ts';

export const installationErrors: typeof English = {
  LINKS_NOT_REPAIRED: {
    title: '链接仍然不会由此 Holdfast 打开',
    meaning: '桌面环境没有接受更改。在提供商允许的情况下，响应会改用本地地址返回。',
    todo: '请在系统设置中选择用 Holdfast 打开其链接。',
  },
  LINK_TARGET_UNKNOWN: {
    title: '指向 Holdfast 的链接没有找到目标',
    meaning: '它所指的账户或提供商不在这里。',
    todo: '如果您有该账户或提供商，只是名称不同，请在列表中选择。',
  },
  UPDATE_SIGNATURE_INVALID: {
    title: '更新没有 Holdfast 开发者的签名',
    meaning: '更新可能被他人篡改，因此没有使用其中的任何内容。您的版本可以继续使用。',
    todo: '请明天重试。如果仍是如此，请告知开发者。',
  },
  UPDATE_UNREACHABLE: {
    title: '无法检查更新',
    meaning: '发布更新的服务器没有响应，或者网络已断开。',
    todo: '请检查网络，然后重试。',
  },
  UPDATE_FAILED: {
    title: '无法获取更新',
    meaning: '您的版本可以照常使用。',
    todo: '请稍后重试。',
  },
  UPDATE_WAITS: {
    title: '正在连接账户',
    meaning: '更新会使连接中断。',
    todo: '请先完成或取消连接，然后重新启动以更新。',
  },
};
