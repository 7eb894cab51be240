export const gitHubScopes = {
  'read:user': 'See your profile, with what is not public of it',
  'user:email': 'See your email addresses',
  'user:follow': 'Follow people for you, and stop',
  user: 'See and change your profile, see your email addresses, and follow people',

  public_repo: 'Read and change your public repositories, and star others',
  repo: 'Read and change all repositories, private ones too, with their settings and collaborators',
  'repo:status': 'See and set the state of commits, without seeing the code',
  repo_deployment: 'See and set the state of deployments, without seeing the code',
  'repo:invite': 'Accept and decline invitations to repositories',
  security_events: 'See and change the findings of code scanning',
  delete_repo: 'Delete repositories that you administer',
  workflow: 'Add and change the workflows of GitHub Actions',

  'read:repo_hook': 'See the webhooks of repositories',
  'write:repo_hook': 'See, create and change the webhooks of repositories',
  'admin:repo_hook': 'See, create, change and delete the webhooks of repositories',
  'read:org': 'See your organisations, teams and memberships',
  'write:org': 'Change memberships and projects of your organisations',
  'admin:org': 'Manage your organisations, with their teams and members',
  'admin:org_hook': 'Manage the webhooks of your organisations',

  gist: 'Create, change and delete your gists',
  notifications: 'See and mark your notifications, and watch repositories for you',
  'read:project': 'See your projects and those of your organisations',
  project: 'See, change and delete projects, yours and those of your organisations',

  'read:packages': 'Download packages from GitHub Packages',
  'write:packages': 'Publish packages to GitHub Packages',
  'delete:packages': 'Delete packages from GitHub Packages',

  'read:public_key': 'See your SSH keys',
  'write:public_key': 'See your SSH keys and add more',
  'admin:public_key': 'See, add and delete your SSH keys',
  'read:gpg_key': 'See your GPG keys',
  'write:gpg_key': 'See your GPG keys and add more',
  'admin:gpg_key': 'See, add and delete your GPG keys',

  codespace: 'Create, start and delete codespaces',
  'read:audit_log': 'See the audit log of your organisations',
  'read:enterprise': 'See the profile of your enterprise',
  'manage_billing:enterprise': 'See and change the billing of your enterprise',
  'manage_runners:enterprise': 'Manage the runners of your enterprise',
  'admin:enterprise': 'Manage your whole enterprise',
  site_admin: 'Administer the whole server',
};

export const gitHubPresets = {
  profile: { name: 'Who you are', line: 'Email addresses, organisations and teams.' },
  'public-repositories': { name: 'Public repositories', line: 'Read and change what everybody can see.' },
  'all-repositories': { name: 'All repositories', line: 'Read and change private ones too.' },
  notifications: { name: 'Notifications', line: 'See and mark them.' },
  packages: { name: 'Packages', line: 'Download and publish them.' },
};
