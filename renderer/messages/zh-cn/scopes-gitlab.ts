import type { gitLabScopes as English, gitLabPresets as EnglishPresets } from '../en/scopes-gitlab.ts';

export const gitLabScopes: typeof English = {
  openid: '识别这是哪个账户，并查看您所在的群组',
  read_user: '查看您的个人资料',
  read_api: '读取您可访问的一切：群组、项目、代码、软件包和设置',
  api: '读取和更改您可访问的一切：群组、项目、代码、软件包和设置',
  read_repository: '读取您私有项目的代码',
  write_repository: '读取和更改您私有项目的代码',
  read_registry: '下载您私有项目的容器镜像',
  write_registry: '向您的私有项目上传容器镜像',
  read_virtual_registry: '通过依赖代理下载容器镜像',
  write_virtual_registry: '通过依赖代理下载、上传和删除容器镜像',
  create_runner: '创建 Runner',
  manage_runner: '管理 Runner',
  k8s_proxy: '以您的名义使用 Kubernetes 集群',
  self_rotate: '将自身的访问权限更换为新的',
  mcp: '允许 AI 智能体以您的名义使用 GitLab',
  mcp_orbit: '向 AI 智能体提供您在 GitLab 中的工作上下文',
  ai_features: '以您的名义使用 GitLab Duo',
  ai_workflows: '以您的名义运行 AI 工作流',
  read_observability: '查看链路追踪、指标和日志',
  write_observability: '发送链路追踪、指标和日志',
  read_service_ping: '以管理员身份下载服务器的使用情况报告',
  admin_mode: '在服务器要求 Admin Mode 时以管理员身份操作',
  sudo: '以管理员身份代表服务器上的任何其他用户操作',
};

export const gitLabPresets: typeof EnglishPresets = {
  profile: { name: '您的身份', line: '您的个人资料，仅读取。' },
  'read-all': { name: '读取全部内容', line: '项目和代码，仅读取。' },
  'keep-all': { name: '使用全部内容', line: '读取和更改项目与代码。' },
  registry: { name: '容器镜像', line: '下载和上传容器镜像。' },
};
