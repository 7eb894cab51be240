import { basicOf, bearerOf, isVerifierRight, mint, redirectBack } from './authorization-answer.ts';
import { normaliseGitHubScopes } from './github-scopes.ts';
import {
  type StandInAnswer,
  type StandInRequest,
  type StandInServer,
  startStandInServer,
} from './stand-in-server.ts';

export interface GitHubStandInOptions {
  clientId?: string;
  clientSecret?: string;
  /** Access for 8 hours with single-use refresh tokens, as GitHub Apps have; without, tokens have no end. */
  expiring?: boolean;
  /** The person presses Cancel. */
  deny?: boolean;
}

export interface GitHubStandIn extends StandInServer {
  clientId: string;
  clientSecret: string;
  /** For `routedFetch`. */
  routes: Record<string, string>;
  /** The person removes the app's access on GitHub's own page. */
  revokeAll(): void;
  /** The person cuts the scopes of all tokens later; seen in `X-OAuth-Scopes` only. */
  cutScopes(scopes: string[]): void;
}

interface Pending {
  scopes: string[];
  challenge: string | null;
  redirectUri: string | null;
}

interface Live {
  scopes: string[];
  refreshToken?: string;
  expiresAtMs?: number;
}

const eightHoursSeconds = 8 * 60 * 60;
const sixMonthsSeconds = 15_897_600;
const origins = ['https://github.com', 'https://api.github.com'];

/** GitHub as far as a desktop client meets it; everybody consents at once. */
export async function startGitHubStandIn(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  const { expiring = false, deny = false } = options;
  const clientId = options.clientId ?? 'Iv1.standin';
  const clientSecret = options.clientSecret ?? 'github-secret-only-for-tests';
  const codes = new Map<string, Pending>();
  const access = new Map<string, Live>();
  const spent = new Set<string>();

  const authorize = ({ query }: StandInRequest): StandInAnswer => {
    if (query.get('client_id') !== clientId) return { status: 404, body: 'Not Found' };
    const state = query.get('state');
    if (deny) {
      const error_description = 'The user has denied your application access.';
      return redirectBack(query, { error: 'access_denied', error_description, state });
    }
    const code = mint('').slice(0, 20);
    const scopes = normaliseGitHubScopes(query.get('scope') ?? '');
    codes.set(code, {
      scopes,
      challenge: query.get('code_challenge'),
      redirectUri: query.get('redirect_uri'),
    });
    return redirectBack(query, { code, state });
  };

  const issue = (scopes: string[]): Record<string, string | number> => {
    const prefix = expiring ? 'ghu_' : 'gho_';
    const accessToken = mint(prefix);
    const shared = { access_token: accessToken, token_type: 'bearer', scope: scopes.join(',') };
    if (!expiring) {
      access.set(accessToken, { scopes });
      return shared;
    }
    const refreshToken = mint('ghr_');
    access.set(accessToken, { scopes, refreshToken, expiresAtMs: Date.now() + eightHoursSeconds * 1000 });
    return {
      ...shared,
      expires_in: eightHoursSeconds,
      refresh_token: refreshToken,
      refresh_token_expires_in: sixMonthsSeconds,
    };
  };

  const exchangeCode = (form: URLSearchParams) => {
    const pending = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    if (!pending || !isVerifierRight(pending.challenge, form.get('code_verifier'))) {
      return failure('bad_verification_code', 'The code passed is incorrect or expired.');
    }
    const redirectUri = form.get('redirect_uri');
    if (redirectUri !== null && redirectUri !== pending.redirectUri) {
      return failure('redirect_uri_mismatch', 'The redirect_uri MUST match the registered callback URL.');
    }
    return issue(pending.scopes);
  };

  const exchangeRefreshToken = (refreshToken: string) => {
    const old = [...access].find(([, live]) => live.refreshToken === refreshToken);
    if (!old || spent.has(refreshToken)) {
      return failure('bad_refresh_token', 'The refresh token passed is incorrect or expired.');
    }
    spent.add(refreshToken);
    access.delete(old[0]);
    return issue(old[1].scopes);
  };

  const token = (request: StandInRequest): StandInAnswer => {
    const { form, headers } = request;
    const [basicId, basicSecret] = basicOf(request);
    const isClient =
      (form.get('client_id') ?? basicId) === clientId &&
      (form.get('client_secret') ?? basicSecret) === clientSecret;
    let members: Record<string, string | number>;
    if (!isClient) {
      members = failure(
        'incorrect_client_credentials',
        'The client_id and/or client_secret passed are incorrect.',
      );
    } else if (form.get('grant_type') === 'refresh_token') {
      members = exchangeRefreshToken(form.get('refresh_token') ?? '');
    } else {
      members = exchangeCode(form);
    }
    if (headers.accept?.includes('application/json')) return { status: 200, body: members };
    const text = new URLSearchParams(Object.entries(members).map(([name, value]) => [name, String(value)]));
    const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
    return { status: 200, headers: { 'Content-Type': contentType }, body: text.toString() };
  };

  const findLive = (value: string): Live | undefined => {
    const live = access.get(value);
    return live && (live.expiresAtMs ?? Number.POSITIVE_INFINITY) > Date.now() ? live : undefined;
  };

  const user = (request: StandInRequest): StandInAnswer => {
    const live = findLive(bearerOf(request));
    if (!live) return { status: 401, body: { message: 'Bad credentials' } };
    const body = { id: 583_231, login: 'ada', name: 'Ada Lovelace', email: null, type: 'User' };
    return { status: 200, headers: { 'X-OAuth-Scopes': live.scopes.join(', ') }, body };
  };

  const revoke =
    (takesGrant: boolean) =>
    (request: StandInRequest): StandInAnswer => {
      const [id, password] = basicOf(request);
      const isClient =
        id === clientId && password === clientSecret && request.path.split('/')[2] === clientId;
      const value = accessTokenIn(request.body);
      if (!isClient || !access.has(value)) return { status: 404, body: { message: 'Not Found' } };
      if (takesGrant) access.clear();
      else access.delete(value);
      return { status: 204 };
    };

  /** Takes anybody's list of leaked credentials, and never tells which were live. */
  const revokeCredentials = ({ body }: StandInRequest): StandInAnswer => {
    for (const value of credentialsIn(body)) {
      for (const [accessToken, live] of access) {
        if (accessToken === value || live.refreshToken === value) access.delete(accessToken);
      }
    }
    return { status: 202, body: {} };
  };

  const server = await startStandInServer({
    'GET github.com/login/oauth/authorize': authorize,
    'POST github.com/login/oauth/access_token': token,
    'GET api.github.com/user': user,
    'DELETE api.github.com/applications/:clientId/grant': revoke(true),
    'DELETE api.github.com/applications/:clientId/token': revoke(false),
    'POST api.github.com/credentials/revoke': revokeCredentials,
  });
  return {
    ...server,
    clientId,
    clientSecret,
    routes: Object.fromEntries(origins.map((origin) => [origin, server.origin])),
    revokeAll: () => access.clear(),
    cutScopes: (scopes) => {
      for (const live of access.values()) live.scopes = live.scopes.filter((scope) => scopes.includes(scope));
    },
  };
}

/** Errors come with HTTP 200. */
function failure(error: string, error_description: string): Record<string, string> {
  return { error, error_description, error_uri: `https://docs.github.com/apps/oauth-errors#${error}` };
}

function accessTokenIn(body: string): string {
  try {
    return String(JSON.parse(body).access_token);
  } catch {
    return '';
  }
}

function credentialsIn(body: string): string[] {
  try {
    const { credentials } = JSON.parse(body) as { credentials: unknown };
    return Array.isArray(credentials) ? credentials.map(String) : [];
  } catch {
    return [];
  }
}
