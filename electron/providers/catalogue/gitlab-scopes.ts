import type { ScopeFact, ScopePreset } from '../provider.ts';
import { basic, sensitive } from './scope-fact.ts';

/**
 * All that GitLab lists but the standard ones of OpenID Connect, which are always asked for.
 *
 * @param api where the API is, without a slash at its end
 */
export function gitLabScopes(api: string): ScopeFact[] {
  const repositories = [`${api}/projects/`];
  const administration = [`${api}/application/`, `${api}/admin/`, `${api}/users`];
  return [
    basic('read_user', `${api}/user`),
    sensitive('read_api', `${api}/`),
    sensitive('api', `${api}/`),
    sensitive('read_repository', ...repositories),
    sensitive('write_repository', ...repositories),
    basic('read_registry'),
    sensitive('write_registry'),
    basic('read_virtual_registry', `${api}/virtual_registries/`),
    sensitive('write_virtual_registry', `${api}/virtual_registries/`),
    sensitive('create_runner', `${api}/user/runners`),
    sensitive('manage_runner', `${api}/runners`),
    sensitive('k8s_proxy'),
    basic('self_rotate', `${api}/personal_access_tokens/self/rotate`),
    sensitive('mcp', `${api}/mcp`),
    sensitive('mcp_orbit'),
    sensitive('ai_features', `${api}/code_suggestions`, `${api}/chat/`),
    sensitive('ai_workflows', `${api}/ai/`),
    basic('read_observability'),
    sensitive('write_observability'),
    basic('read_service_ping', `${api}/usage_data`),
    sensitive('admin_mode', ...administration),
    sensitive('sudo', `${api}/`),
  ];
}

export const gitLabPresets: readonly ScopePreset[] = [
  { id: 'profile', scopes: ['read_user'] },
  { id: 'read-all', scopes: ['read_api', 'read_repository'] },
  { id: 'keep-all', scopes: ['api', 'write_repository'] },
  { id: 'registry', scopes: ['read_registry', 'write_registry'] },
];
