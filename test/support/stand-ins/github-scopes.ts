import { splitScopes } from './authorization-answer.ts';

const parents: Record<string, string[]> = {
  repo: ['public_repo', 'repo:status', 'repo_deployment', 'repo:invite', 'security_events'],
  user: ['read:user', 'user:email', 'user:follow'],
  'admin:org': ['write:org', 'read:org'],
  'write:org': ['read:org'],
};

/** GitHub takes spaces or commas, drops what a broader scope includes, and sorts. */
export function normaliseGitHubScopes(scope: string): string[] {
  const asked = new Set(splitScopes(scope));
  const included = new Set([...asked].flatMap((name) => parents[name] ?? []));
  return [...asked].filter((name) => !included.has(name)).sort();
}

/** Whether one of the accepted scopes is there, by itself or within a broader one. */
export function hasGitHubScope(scopes: readonly string[], accepted: readonly string[]): boolean {
  return scopes.some((scope) => [scope, ...(parents[scope] ?? [])].some((name) => accepted.includes(name)));
}
