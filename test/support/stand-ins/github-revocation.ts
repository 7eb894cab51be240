import { basicOf, bearerOf } from './authorization-answer.ts';
import type { GitHubGrants } from './github-grants.ts';
import type { GitHubSettings } from './github-options.ts';
import type { StandInEndpoint, StandInRoutes } from './stand-in-server.ts';

const mostCredentials = 1000;

/** Ways to end tokens: two for the app with its secret, and one for anybody, which enterprise servers do not have. */
export function gitHubRevocation(settings: GitHubSettings, grants: GitHubGrants): StandInRoutes {
  const { api, clientId, clientSecret } = settings;
  const byApp =
    (end: (accessToken: string) => boolean): StandInEndpoint =>
    (request) => {
      const [id, password] = basicOf(request);
      const isClient = id === clientId && password === clientSecret;
      const isItsPath = request.path.split('/').at(-2) === clientId;
      const { access_token } = membersOf(request.body);
      if (!isClient || !isItsPath || !end(String(access_token))) {
        return { status: 404, body: { message: 'Not Found' } };
      }
      return { status: 204 };
    };

  /** Takes anybody's list of leaked credentials, and never tells which were live. */
  const byAnybody: StandInEndpoint = (request) => {
    if (bearerOf(request)) return { status: 403, body: { message: 'Forbidden' } };
    const { credentials } = membersOf(request.body);
    if (!Array.isArray(credentials) || credentials.length === 0 || credentials.length > mostCredentials) {
      return { status: 422, body: { message: 'Validation Failed' } };
    }
    for (const value of credentials) grants.endCredential(String(value));
    return { status: 202, body: {} };
  };

  return {
    [`DELETE ${api}/applications/:clientId/grant`]: byApp((token) => grants.endGrant(token)),
    [`DELETE ${api}/applications/:clientId/token`]: byApp((token) => grants.endToken(token)),
    ...(settings.isEnterprise ? {} : { [`POST ${api}/credentials/revoke`]: byAnybody }),
  };
}

function membersOf(body: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(body) };
  } catch {
    return {};
  }
}
