import { bearerOf } from './authorization-answer.ts';
import type { GitHubGrants, GitHubToken } from './github-grants.ts';
import type { GitHubSettings } from './github-options.ts';
import { hasGitHubScope } from './github-scopes.ts';
import { nameOf } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint, StandInRoutes } from './stand-in-server.ts';

/** Some protected resources; every answer to a live token says its scopes. */
export function gitHubApi({ api, kind }: GitHubSettings, grants: GitHubGrants): StandInRoutes {
  const resource =
    (accepted: string[], answer: (token: GitHubToken) => StandInAnswer): StandInEndpoint =>
    (request) => {
      const token = grants.find(bearerOf(request));
      if (!token) return message(401, 'Bad credentials');
      const { status, body } = answer(token);
      const headers = {
        'X-OAuth-Scopes': token.scopes.join(', '),
        'X-Accepted-OAuth-Scopes': accepted.join(', '),
      };
      return { status, headers, body };
    };

  const notificationScopes = ['notifications', 'repo'];
  const emailScopes = ['user', 'user:email'];
  return {
    [`GET ${api}/user`]: resource([], ({ person }) => ({
      status: 200,
      body: { id: person.number, login: person.userName, name: nameOf(person), email: null, type: 'User' },
    })),
    // Anybody's token lists public repositories; private ones take `repo`.
    [`GET ${api}/user/repos`]: resource(['repo'], ({ person, scopes }) => ({
      status: 200,
      body: [
        { full_name: `${person.userName}/engine`, private: false },
        ...(scopes.includes('repo') ? [{ full_name: `${person.userName}/notes`, private: true }] : []),
      ],
    })),
    [`GET ${api}/user/emails`]: resource(emailScopes, ({ person, scopes }) =>
      hasGitHubScope(scopes, emailScopes)
        ? { status: 200, body: [{ email: person.email, primary: true, verified: true }] }
        : message(404, 'Not Found'),
    ),
    [`GET ${api}/notifications`]: resource(notificationScopes, ({ scopes }) => {
      if (kind === 'github-app') return message(403, 'Resource not accessible by integration');
      const isAllowed = hasGitHubScope(scopes, notificationScopes);
      return isAllowed ? { status: 200, body: [] } : message(403, "Missing the 'notifications' scope.");
    }),
    [`GET ${api}/rate_limit`]: resource([], () => ({ status: 200, body: { rate: { limit: 5000 } } })),
  };
}

function message(status: number, text: string): StandInAnswer {
  return {
    status,
    body: { message: text, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
  };
}
