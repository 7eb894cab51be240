import { randomUUID } from 'node:crypto';
import { bearerOf } from './authorization-answer.ts';
import type { DeviceGrant } from './device-codes.ts';
import { microsoftObjectId, microsoftSubject } from './microsoft-claims.ts';
import type { MicrosoftGrants } from './microsoft-grants.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import { nameOf } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint, StandInRoutes } from './stand-in-server.ts';

/** Some of Graph, and userinfo. */
export function microsoftGraph(settings: MicrosoftSettings, grants: MicrosoftGrants): StandInRoutes {
  const resource =
    (accepted: string[], answer: (grant: DeviceGrant) => unknown): StandInEndpoint =>
    (request) => {
      const grant = grants.findAccess(bearerOf(request));
      if (!grant) return graphRefusal(401, 'InvalidAuthenticationToken', 'Access token is not valid.');
      if (!accepted.some((scope) => grant.scopes.includes(scope))) {
        return graphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
      }
      return { status: 200, body: answer(grant) };
    };

  return {
    'GET graph.microsoft.com/v1.0/me': resource(['User.Read', 'User.ReadWrite'], ({ person }) => ({
      id: microsoftObjectId(person.number),
      displayName: nameOf(person),
      givenName: person.givenName,
      surname: person.familyName,
      mail: person.email,
      userPrincipalName: person.email,
    })),
    'GET graph.microsoft.com/v1.0/me/messages': resource(['Mail.Read', 'Mail.ReadWrite'], () => ({
      value: [],
    })),
    'GET graph.microsoft.com/oidc/userinfo': resource(['openid'], ({ person }) => ({
      sub: microsoftSubject(person.number, settings),
      name: nameOf(person),
      email: person.email,
    })),
  };
}

function graphRefusal(status: number, code: string, message: string): StandInAnswer {
  const innerError = { date: new Date().toISOString(), 'request-id': randomUUID() };
  const authorization = 'https://login.microsoftonline.com/common/oauth2/authorize';
  const headers: Record<string, string> =
    status === 401 ? { 'WWW-Authenticate': `Bearer realm="", authorization_uri="${authorization}"` } : {};
  return { status, headers, body: { error: { code, message, innerError } } };
}
