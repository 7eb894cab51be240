import type { PresetText } from './scope-preset-text.ts';

export const gitLabScopeTexts: Readonly<Record<string, string>> = {
  openid: 'Know which account this is, and see the groups you are in',
  read_user: 'See your profile',
  read_api: 'Read everything that you can: groups, projects, code, packages and settings',
  api: 'Read and change everything that you can: groups, projects, code, packages and settings',
  read_repository: 'Read the code of your private projects',
  write_repository: 'Read and change the code of your private projects',
  read_registry: 'Download container images of your private projects',
  write_registry: 'Upload container images to your private projects',
  read_virtual_registry: 'Download container images through the dependency proxy',
  write_virtual_registry: 'Download, upload and delete container images through the dependency proxy',
  create_runner: 'Create runners',
  manage_runner: 'Manage runners',
  k8s_proxy: 'Work with Kubernetes clusters in your name',
  self_rotate: 'Replace its own access by a new one',
  mcp: 'Let AI agents work with GitLab in your name',
  mcp_orbit: 'Give AI agents the context of your work in GitLab',
  ai_features: 'Use GitLab Duo in your name',
  ai_workflows: 'Run AI workflows in your name',
  read_observability: 'See traces, metrics and logs',
  write_observability: 'Send traces, metrics and logs',
  read_service_ping: 'Download the usage report of the server, as an administrator',
  admin_mode: 'Act as an administrator, where the server asks for Admin Mode',
  sudo: 'Act as any other person on the server, as an administrator',
};

export const gitLabPresetTexts: Readonly<Record<string, PresetText>> = {
  profile: { name: 'Who you are', line: 'Your profile, to read only.' },
  'read-all': { name: 'Read everything', line: 'Projects and code, to read only.' },
  'keep-all': { name: 'Work with everything', line: 'Read and change projects and code.' },
  registry: { name: 'Container images', line: 'Download and upload them.' },
};
