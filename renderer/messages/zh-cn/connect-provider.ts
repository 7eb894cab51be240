import type { connectProvider as English } from '../en/connect-provider.ts';
import { numberText } from '../words.ts';
import { spaced } from './spaced.ts';

export const connectProvider: typeof English = {
  yourOrganization: '您的组织',
  notes: {
    demo: '用虚构的账户试用 Holdfast',
    google: '邮件、日历、文件和联系人',
    github: '仓库和 gist，使用 OAuth 应用',
    'github-app': '应用在其安装位置获得的权限',
    facebook: '个人资料、帖子和公共主页',
    microsoft: 'Outlook、OneDrive 和 Microsoft 365',
    gitlab: 'gitlab.com 上的项目和仓库',
  },
  notByBrokenRules: '这台电脑上的策略无法读取，暂不可用',
  forbidden: (organization) => spaced`${organization} 不允许`,
  noClient: (organization) => spaced`${organization} 未设置客户端`,
  notSetUp: '未设置',
  notSetUpAt: (host) => `${host}，未设置`,
  preset: 'Holdfast 自带',
  presetAt: (host) => `${host}，Holdfast 自带`,
  setUpBy: (organization) => spaced`由 ${organization} 设置`,
  clients: (count) => `${numberText(count)} 个客户端`,
  clientsAt: (host, count) => `${host}，${numberText(count)} 个客户端`,
  brokenPolicy: {
    title: '无法读取组织的策略',
    meaning: '这台电脑上的策略文件已损坏。修复之前，无法连接任何账户。请联系管理这台电脑的人员。',
  },
  policy: {
    title: (organization) => spaced`由 ${organization} 管理`,
    meaning: '这台电脑上的策略规定了允许的提供商、客户端和权限。策略规定的内容无法在此更改。',
  },
};
