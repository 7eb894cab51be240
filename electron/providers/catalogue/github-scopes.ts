import type { ScopeFact, ScopePreset } from '../provider.ts';
import { basic, byDefault, sensitive } from './scope-fact.ts';

/**
 * The scopes of OAuth apps on github.com, all of them but `read:user`, which is always asked for.
 *
 * @param api where the API is, without a slash at its end
 */
export function gitHubScopes(api: string): ScopeFact[] {
  const repositories = [`${api}/repos/`, `${api}/user/repos`];
  const organizations = [`${api}/orgs/`, `${api}/user/orgs`, `${api}/user/memberships/orgs`];
  const packages = [`${api}/user/packages`, `${api}/orgs/`];
  const follows = [`${api}/user/following`, `${api}/user/followers`];
  return [
    byDefault(basic('user:email', `${api}/user/emails`)),
    basic('user:follow', ...follows),
    sensitive('user', `${api}/user`),
    sensitive('public_repo', ...repositories, `${api}/user/starred`),
    sensitive('repo', ...repositories, `${api}/user/starred`),
    basic('repo:status', ...repositories),
    basic('repo_deployment', ...repositories),
    basic('repo:invite', `${api}/user/repository_invitations`),
    sensitive('security_events', ...repositories),
    sensitive('delete_repo', ...repositories),
    sensitive('workflow', ...repositories),
    basic('read:repo_hook', ...repositories),
    sensitive('write:repo_hook', ...repositories),
    sensitive('admin:repo_hook', ...repositories),
    basic('read:org', ...organizations),
    sensitive('write:org', ...organizations),
    sensitive('admin:org', ...organizations),
    sensitive('admin:org_hook', `${api}/orgs/`),
    sensitive('gist', `${api}/gists`),
    sensitive('notifications', `${api}/notifications`, ...repositories),
    basic('read:project', `${api}/graphql`, `${api}/users/`, `${api}/orgs/`),
    sensitive('project', `${api}/graphql`, `${api}/users/`, `${api}/orgs/`),
    basic('read:packages', ...packages),
    sensitive('write:packages', ...packages),
    sensitive('delete:packages', ...packages),
    basic('read:public_key', `${api}/user/keys`),
    sensitive('write:public_key', `${api}/user/keys`),
    sensitive('admin:public_key', `${api}/user/keys`),
    basic('read:gpg_key', `${api}/user/gpg_keys`),
    sensitive('write:gpg_key', `${api}/user/gpg_keys`),
    sensitive('admin:gpg_key', `${api}/user/gpg_keys`),
    sensitive('codespace', `${api}/user/codespaces`, ...repositories),
    sensitive('read:audit_log', `${api}/orgs/`, `${api}/enterprises/`),
    basic('read:enterprise', `${api}/enterprises/`),
    sensitive('manage_billing:enterprise', `${api}/enterprises/`),
    sensitive('manage_runners:enterprise', `${api}/enterprises/`),
    sensitive('admin:enterprise', `${api}/enterprises/`),
  ];
}

/** On a server of one's own there are no codespaces, and there is its administration. */
export function gitHubHostScopes(api: string): ScopeFact[] {
  const shared = gitHubScopes(api).filter(({ name }) => name !== 'codespace');
  return [...shared, sensitive('site_admin', `${api}/admin/`, `${api}/enterprise`)];
}

export const gitHubPresets: readonly ScopePreset[] = [
  { id: 'profile', scopes: ['user:email', 'read:org'] },
  { id: 'public-repositories', scopes: ['public_repo', 'user:email'] },
  { id: 'all-repositories', scopes: ['repo', 'user:email', 'read:org'] },
  { id: 'notifications', scopes: ['notifications'] },
  { id: 'packages', scopes: ['read:packages', 'write:packages'] },
];

export const gitHubIncludedScopes: Readonly<Record<string, readonly string[]>> = {
  user: ['read:user', 'user:email', 'user:follow'],
  repo: ['public_repo', 'repo:status', 'repo_deployment', 'repo:invite', 'security_events'],
  'admin:repo_hook': ['write:repo_hook', 'read:repo_hook'],
  'write:repo_hook': ['read:repo_hook'],
  'admin:org': ['write:org', 'read:org'],
  'write:org': ['read:org'],
  'admin:public_key': ['write:public_key', 'read:public_key'],
  'write:public_key': ['read:public_key'],
  'admin:gpg_key': ['write:gpg_key', 'read:gpg_key'],
  'write:gpg_key': ['read:gpg_key'],
  project: ['read:project'],
  'write:packages': ['read:packages'],
  'admin:enterprise': ['manage_runners:enterprise', 'manage_billing:enterprise', 'read:enterprise'],
};
