import { bearerOf } from './authorization-answer.ts';
import { deadTokenErrors, graphError } from './facebook-error.ts';
import type { FacebookGrants, FacebookToken } from './facebook-grants.ts';
import type { FacebookSettings } from './facebook-options.ts';
import { nameOf, type StandInPerson } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint, StandInRequest, StandInRoutes } from './stand-in-server.ts';

const graph = 'graph.facebook.com/:version';

/** `/me`, `/me/permissions`, taking permissions back, and `/debug_token`. */
export function facebookGraph(settings: FacebookSettings, grants: FacebookGrants): StandInRoutes {
  const resource =
    (answer: (token: FacebookToken, request: StandInRequest) => StandInAnswer): StandInEndpoint =>
    (request) => {
      const accessToken = bearerOf(request) || request.query.get('access_token');
      if (!accessToken) return graphError({ message: 'An active access token must be used.', code: 2500 });
      const token = grants.find(accessToken);
      return 'code' in token ? graphError(token, settings.deadTokenStatus) : answer(token, request);
    };

  const me = resource(({ person }, { query }) => {
    const wanted = (query.get('fields') ?? 'id,name').split(',');
    const canEmail = grants.grantedTo(person).includes('email');
    const known = { ...publicProfile(person), ...(canEmail && { email: person.email }) };
    // A field without its permission is left out without a word.
    const body = Object.fromEntries(
      Object.entries(known).filter(([name]) => wanted.includes(name) || name === 'id'),
    );
    return { status: 200, body };
  });

  const permissions = resource(({ person }) => {
    const data = [...grants.permissionsOf(person)].map(([permission, status]) => ({ permission, status }));
    return { status: 200, body: { data } };
  });

  const takeBack = resource(({ person }, { path }) => {
    const [, , user, , permission] = path.split('/');
    if (user !== 'me' && user !== facebookId(person)) {
      return graphError({ message: 'Unsupported delete request.', code: 100, error_subcode: 33 });
    }
    if (permission) grants.decline(person, permission);
    else grants.end(person, deadTokenErrors.removed);
    return { status: 200, body: { success: true } };
  });

  const debugToken: StandInEndpoint = ({ query }) => {
    const token = grants.find(query.get('input_token') ?? '');
    const about = 'code' in token ? { is_valid: false, error: token } : aboutToken(token, grants);
    return { status: 200, body: { data: { app_id: settings.clientId, type: 'USER', ...about } } };
  };

  return {
    [`GET ${graph}/me`]: me,
    [`GET ${graph}/me/permissions`]: permissions,
    [`DELETE ${graph}/:user/permissions`]: takeBack,
    [`DELETE ${graph}/:user/permissions/:permission`]: takeBack,
    [`GET ${graph}/debug_token`]: debugToken,
  };
}

/** People have another id in every app. */
function facebookId({ number }: StandInPerson): string {
  return `10215241${number}`;
}

function publicProfile(person: StandInPerson) {
  const { givenName, familyName } = person;
  return { id: facebookId(person), name: nameOf(person), first_name: givenName, last_name: familyName };
}

function aboutToken({ person, issuedAtMs, expiresAtMs }: FacebookToken, grants: FacebookGrants) {
  return {
    is_valid: true,
    issued_at: Math.floor(issuedAtMs / 1000),
    expires_at: Math.floor(expiresAtMs / 1000),
    data_access_expires_at: Math.floor(grants.dataAccessExpiresAtMs(person) / 1000),
    scopes: grants.grantedTo(person),
    user_id: facebookId(person),
  };
}
