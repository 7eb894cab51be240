import type { policyErrors as English } from '../en/errors-policy.ts';

export const policyErrors: typeof English = {
  POLICY_INVALID: {
    title: '无法读取组织的策略',
    meaning: '其策略文件已损坏或无效。修复之前，无法连接任何账户。',
    todo: '请联系管理这台电脑的人员修复策略文件。',
  },
  POLICY_FORBIDS_PROVIDER: {
    title: '您的组织不允许 {provider}',
    meaning: '这台电脑上的策略规定了可以连接的提供商，其中没有这一个。',
    todo: '如果需要，请联系管理这台电脑的人员。',
  },
  POLICY_FORBIDS_SCOPE: {
    title: '您的组织不允许此权限',
    meaning: '这台电脑上的策略禁止所选权限中的一项。',
    todo: '请减少所选权限，或者联系管理这台电脑的人员。',
  },
  POLICY_FIXES_CLIENT: {
    title: '您的组织已完成此项设置',
    meaning: '{provider} 的客户端由这台电脑上的策略规定，因此无法在此更改。',
    todo: '如果必须更改，请联系管理这台电脑的人员。',
  },
};
