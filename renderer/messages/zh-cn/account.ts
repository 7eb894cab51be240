import type { account as English } from '../en/account.ts';

export const account: typeof English = {
  grants: {
    'authorization-code': { kind: '', how: '通过浏览器' },
    'device-code': { kind: '通过设备代码连接', how: '通过设备代码' },
    'client-credentials': { kind: '服务连接，不对应任何个人', how: '作为服务' },
  },
};
