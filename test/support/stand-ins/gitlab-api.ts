import { bearerOf } from './authorization-answer.ts';
import type { DeviceGrant } from './device-codes.ts';
import type { GitLabGrants } from './gitlab-grants.ts';
import type { GitLabSettings } from './gitlab-options.ts';
import { nameOf } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint, StandInRoutes } from './stand-in-server.ts';

/** Some of the API under /api/v4, and userinfo. */
export function gitLabApi({ host }: GitLabSettings, grants: GitLabGrants): StandInRoutes {
  const resource =
    (accepted: string[], answer: (grant: DeviceGrant) => unknown): StandInEndpoint =>
    (request) => {
      const grant = grants.findAccess(bearerOf(request));
      if (grant === 'revoked') return refuse(401, 'invalid_token', 'Token was revoked.');
      if (grant === 'expired') return refuse(401, 'invalid_token', 'Token is expired.');
      if (!accepted.some((scope) => grant.scopes.includes(scope))) {
        return refuse(
          403,
          'insufficient_scope',
          'The request requires higher privileges.',
          accepted.join(' '),
        );
      }
      return { status: 200, body: answer(grant) };
    };

  return {
    [`GET ${host}/api/v4/user`]: resource(['api', 'read_api', 'read_user'], ({ person }) => ({
      id: person.number,
      username: person.userName,
      name: nameOf(person),
      email: person.email,
      state: 'active',
    })),
    [`GET ${host}/api/v4/projects`]: resource(['api', 'read_api'], () => []),
    [`GET ${host}/oauth/userinfo`]: resource(['openid'], gitLabClaims),
    [`POST ${host}/oauth/userinfo`]: resource(['openid'], gitLabClaims),
  };
}

export function gitLabClaims({ person, scopes }: DeviceGrant): Record<string, unknown> {
  const { number, userName, email } = person;
  return {
    sub: String(number),
    name: nameOf(person),
    nickname: userName,
    preferred_username: userName,
    ...(scopes.includes('email') && { email, email_verified: true }),
  };
}

function refuse(status: number, error: string, error_description: string, scope?: string): StandInAnswer {
  const body = { error, error_description, ...(scope !== undefined && { scope }) };
  const parameters = Object.entries(body).map(([name, value]) => `${name}="${value}"`);
  const challenge = `Bearer realm="Protected by OAuth 2.0", ${parameters.join(', ')}`;
  return { status, headers: { 'WWW-Authenticate': challenge }, body };
}
