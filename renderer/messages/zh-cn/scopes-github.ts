import type { gitHubScopes as English, gitHubPresets as EnglishPresets } from '../en/scopes-github.ts';

export const gitHubScopes: typeof English = {
  'read:user': '查看您的个人资料，包括未公开的部分',
  'user:email': '查看您的电子邮件地址',
  'user:follow': '代您关注和取消关注他人',
  user: '查看和更改您的个人资料，查看您的电子邮件地址，并代您关注他人',

  public_repo: '读取和更改您的公开仓库，并为他人的仓库加星标',
  repo: '读取和更改所有仓库（包括私有仓库）及其设置和协作者',
  'repo:status': '查看和设置提交的状态，但看不到代码',
  repo_deployment: '查看和设置部署的状态，但看不到代码',
  'repo:invite': '接受和拒绝仓库邀请',
  security_events: '查看和更改代码扫描的结果',
  delete_repo: '删除您管理的仓库',
  workflow: '添加和更改 GitHub Actions 的工作流',

  'read:repo_hook': '查看仓库的 webhook',
  'write:repo_hook': '查看、创建和更改仓库的 webhook',
  'admin:repo_hook': '查看、创建、更改和删除仓库的 webhook',
  'read:org': '查看您的组织、团队和成员身份',
  'write:org': '更改您组织的成员身份和项目',
  'admin:org': '管理您的组织及其团队和成员',
  'admin:org_hook': '管理您组织的 webhook',

  gist: '创建、更改和删除您的 gist',
  notifications: '查看和标记您的通知，并代您关注仓库',
  'read:project': '查看您和您组织的项目',
  project: '查看、更改和删除您和您组织的项目',

  'read:packages': '从 GitHub Packages 下载软件包',
  'write:packages': '向 GitHub Packages 发布软件包',
  'delete:packages': '从 GitHub Packages 删除软件包',

  'read:public_key': '查看您的 SSH 密钥',
  'write:public_key': '查看和添加您的 SSH 密钥',
  'admin:public_key': '查看、添加和删除您的 SSH 密钥',
  'read:gpg_key': '查看您的 GPG 密钥',
  'write:gpg_key': '查看和添加您的 GPG 密钥',
  'admin:gpg_key': '查看、添加和删除您的 GPG 密钥',

  codespace: '创建、启动和删除 codespace',
  'read:audit_log': '查看您组织的审计日志',
  'read:enterprise': '查看您企业的资料',
  'manage_billing:enterprise': '查看和更改您企业的账单',
  'manage_runners:enterprise': '管理您企业的运行器',
  'admin:enterprise': '全面管理您的企业',
  site_admin: '管理整个服务器',
};

export const gitHubPresets: typeof EnglishPresets = {
  profile: { name: '您的身份', line: '电子邮件地址、组织和团队。' },
  'public-repositories': { name: '公开仓库', line: '读取和更改所有人可见的内容。' },
  'all-repositories': { name: '所有仓库', line: '读取和更改，包括私有仓库。' },
  notifications: { name: '通知', line: '查看和标记通知。' },
  packages: { name: '软件包', line: '下载和发布软件包。' },
};
