import { bearerOf } from './authorization-answer.ts';
import type { GoogleGrants } from './google-grants.ts';
import type { StandInAnswer, StandInEndpoint, StandInRoutes } from './stand-in-server.ts';

const realm = 'Bearer realm="https://accounts.google.com/"';

/** Some APIs; a missing scope is named in the challenge, with all the scopes that would do (RFC 6750 3.1). */
export function googleApi(grants: GoogleGrants): StandInRoutes {
  const resource =
    (service: string, scopeNames: string[], body: unknown): StandInEndpoint =>
    (request) => {
      const grant = grants.findAccess(bearerOf(request));
      if (!grant) return invalidToken;
      const accepted = scopeNames.map((name) => `https://www.googleapis.com/auth/${name}`);
      if (!accepted.some((scope) => grant.scopes.includes(scope))) return insufficient(service, accepted);
      return { status: 200, body };
    };

  return {
    'GET www.googleapis.com/calendar/v3/users/me/calendarList': resource(
      'calendar-json.googleapis.com',
      ['calendar', 'calendar.readonly', 'calendar.calendarlist', 'calendar.calendarlist.readonly'],
      { kind: 'calendar#calendarList', items: [{ id: 'primary', summary: 'Engines' }] },
    ),
    'GET www.googleapis.com/drive/v3/files': resource(
      'drive.googleapis.com',
      ['drive', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly', 'drive.file'],
      { kind: 'drive#fileList', files: [] },
    ),
    'GET gmail.googleapis.com/gmail/v1/users/me/labels': resource(
      'gmail.googleapis.com',
      ['gmail.labels', 'gmail.readonly', 'gmail.modify', 'gmail.metadata'],
      { labels: [{ id: 'INBOX', name: 'INBOX', type: 'system' }] },
    ),
  };
}

const invalidToken = challenge(401, 'error="invalid_token"', {
  message: 'Request had invalid authentication credentials.',
  errors: [{ message: 'Invalid Credentials', domain: 'global', reason: 'authError' }],
  status: 'UNAUTHENTICATED',
});

function insufficient(service: string, accepted: string[]): StandInAnswer {
  return challenge(403, `error="insufficient_scope", scope="${accepted.join(' ')}"`, {
    message: 'Request had insufficient authentication scopes.',
    errors: [{ message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' }],
    status: 'PERMISSION_DENIED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
        domain: 'googleapis.com',
        metadata: { service },
      },
    ],
  });
}

function challenge(status: number, parameters: string, error: Record<string, unknown>): StandInAnswer {
  const headers = { 'WWW-Authenticate': `${realm}, ${parameters}` };
  return { status, headers, body: { error: { code: status, ...error } } };
}
