import type { demoScopes as English, demoPresets as EnglishPresets } from '../en/scopes-demo.ts';

export const demoScopes: typeof English = {
  'api:read': '查看演示项目',
  'api:write': '创建和更改演示项目',
  'reports:read': '查看演示报告',
};

export const demoPresets: typeof EnglishPresets = {
  look: { name: '随便看看', line: '查看项目，不作更改。' },
  work: { name: '实际操作', line: '查看项目和报告，并更改项目。' },
};
