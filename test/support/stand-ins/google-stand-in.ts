import { createSigningKeys, publicKeys } from '../local-authorization-server/signing-keys.ts';
import { basicOf, bearerOf, isVerifierRight, mint, redirectBack } from './authorization-answer.ts';
import { googleMetadata, googleOrigins, googleScopeName } from './google-metadata.ts';
import { signClaims } from './signed-token.ts';
import {
  type StandInAnswer,
  type StandInRequest,
  type StandInServer,
  startStandInServer,
} from './stand-in-server.ts';

export interface GoogleStandInOptions {
  clientId?: string;
  clientSecret?: string;
  /** Web clients get a refresh token only with `access_type=offline` and `prompt=consent`; desktop ones always. */
  clientKind?: 'desktop' | 'web';
  /** Scopes the person unticks on the consent page, as they were asked for. */
  untick?: string[];
  accessTokenSeconds?: number;
}

export interface GoogleStandIn extends StandInServer {
  clientId: string;
  clientSecret: string;
  /** For `routedFetch`. */
  routes: Record<string, string>;
  /** The person removes the app's access on Google's own page. */
  revokeAll(): void;
}

interface Grant {
  scopes: string[];
  isOffline: boolean;
  challenge: string | null;
  nonce: string | null;
  redirectUri: string | null;
}

const person = { sub: '110248495921238986420', name: 'Ada Lovelace', email: 'ada@example.test' };

/** Google as far as a desktop client meets it; everybody consents at once. */
export async function startGoogleStandIn(options: GoogleStandInOptions = {}): Promise<GoogleStandIn> {
  const { clientKind = 'desktop', untick = [], accessTokenSeconds = 3599 } = options;
  const clientId = options.clientId ?? '407408718192.apps.googleusercontent.com';
  const clientSecret = options.clientSecret ?? 'GOCSPX-only-for-tests';
  const keys = await createSigningKeys();
  const codes = new Map<string, Grant>();
  const access = new Map<string, { grant: Grant; expiresAtMs: number }>();
  const refresh = new Map<string, Grant>();

  const authorize = ({ query }: StandInRequest): StandInAnswer => {
    if (query.get('client_id') !== clientId) return { status: 401, body: 'Error 401: invalid_client' };
    if (!isRedirectAllowed(clientKind, query.get('redirect_uri'))) {
      return { status: 400, body: 'Error 400: redirect_uri_mismatch' };
    }
    const code = mint('4/0A');
    const asked = query.get('scope')?.split(' ') ?? [];
    const isOffline =
      query.get('access_type') === 'offline' && query.get('prompt')?.includes('consent') === true;
    const scopes = asked.filter((scope) => !untick.includes(scope));
    const challenge = query.get('code_challenge');
    const redirectUri = query.get('redirect_uri');
    codes.set(code, { scopes, isOffline, challenge, nonce: query.get('nonce'), redirectUri });
    const scope = scopes.map(googleScopeName).join(' ');
    return redirectBack(query, { state: query.get('state'), code, scope, authuser: '0', prompt: 'consent' });
  };

  const issue = (grant: Grant, refreshToken?: string, nonce?: string | null): StandInAnswer => {
    const accessToken = mint('ya29.');
    const nowSeconds = Math.floor(Date.now() / 1000);
    access.set(accessToken, { grant, expiresAtMs: Date.now() + accessTokenSeconds * 1000 });
    const claims = {
      iss: googleMetadata.issuer,
      azp: clientId,
      aud: clientId,
      ...claimsFor(grant),
      // A refreshed ID token bears no nonce.
      ...(nonce && { nonce }),
      iat: nowSeconds,
      exp: nowSeconds + 3600,
    };
    return {
      status: 200,
      body: {
        access_token: accessToken,
        expires_in: accessTokenSeconds,
        ...(refreshToken && { refresh_token: refreshToken }),
        scope: grant.scopes.map(googleScopeName).join(' '),
        token_type: 'Bearer',
        ...(grant.scopes.includes('openid') && { id_token: signClaims(keys, claims) }),
      },
    };
  };

  const exchangeCode = (form: URLSearchParams): StandInAnswer => {
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    if (!grant) return refuse('invalid_grant', 'Malformed auth code.');
    codes.delete(code);
    if (grant.redirectUri !== form.get('redirect_uri')) return refuse('redirect_uri_mismatch', 'Bad Request');
    if (!isVerifierRight(grant.challenge, form.get('code_verifier'))) {
      return refuse('invalid_grant', 'Invalid code verifier.');
    }
    const isRefreshable = clientKind === 'desktop' || grant.isOffline;
    const refreshToken = isRefreshable ? mint('1//0') : undefined;
    if (refreshToken) refresh.set(refreshToken, grant);
    return issue(grant, refreshToken, grant.nonce);
  };

  const token = (request: StandInRequest): StandInAnswer => {
    const { form } = request;
    const [basicId, basicSecret] = basicOf(request);
    const secret = form.get('client_secret') ?? basicSecret;
    if (!secret) return refuse('invalid_request', 'client_secret is missing.');
    if ((form.get('client_id') ?? basicId) !== clientId) return refuse('invalid_client', 'Not found.', 401);
    if (secret !== clientSecret) return refuse('invalid_client', 'Unauthorized', 401);
    const grantType = form.get('grant_type');
    if (grantType === 'authorization_code') return exchangeCode(form);
    if (grantType !== 'refresh_token')
      return refuse('unsupported_grant_type', `Invalid grant_type: ${grantType}`);
    const grant = refresh.get(form.get('refresh_token') ?? '');
    return grant ? issue(grant) : refuse('invalid_grant', 'Token has been expired or revoked.');
  };

  /** Takes the whole project's access away, whichever token is shown. */
  const revokeAll = () => {
    access.clear();
    refresh.clear();
    codes.clear();
  };

  const revoke = ({ form, query }: StandInRequest): StandInAnswer => {
    const value = form.get('token') ?? query.get('token') ?? '';
    if (!access.has(value) && !refresh.has(value)) return refuse('invalid_token', 'Token expired or revoked');
    revokeAll();
    return { status: 200, body: {} };
  };

  const userinfo = (request: StandInRequest): StandInAnswer => {
    const live = access.get(bearerOf(request));
    if (!live || live.expiresAtMs <= Date.now()) return refuse('invalid_request', 'Invalid Credentials', 401);
    return { status: 200, body: claimsFor(live.grant) };
  };

  const server = await startStandInServer({
    'GET accounts.google.com/.well-known/openid-configuration': () => ({ status: 200, body: googleMetadata }),
    'GET accounts.google.com/o/oauth2/v2/auth': authorize,
    'POST oauth2.googleapis.com/token': token,
    'POST oauth2.googleapis.com/revoke': revoke,
    'GET www.googleapis.com/oauth2/v3/certs': () => ({ status: 200, body: publicKeys(keys) }),
    'GET openidconnect.googleapis.com/v1/userinfo': userinfo,
    'POST openidconnect.googleapis.com/v1/userinfo': userinfo,
  });
  const routes = Object.fromEntries(googleOrigins.map((origin) => [origin, server.origin]));
  return { ...server, clientId, clientSecret, routes, revokeAll };
}

function claimsFor({ scopes }: Grant) {
  return {
    sub: person.sub,
    ...(scopes.includes('profile') && { name: person.name, given_name: 'Ada', family_name: 'Lovelace' }),
    ...(scopes.includes('email') && { email: person.email, email_verified: true }),
  };
}

/** Desktop clients: loopback by address with any port and path, nothing to register. */
function isRedirectAllowed(kind: 'desktop' | 'web', redirectUri: string | null): boolean {
  const url = URL.parse(redirectUri ?? '');
  if (!url) return false;
  return kind === 'web' || (url.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname));
}

function refuse(error: string, error_description: string, status = 400): StandInAnswer {
  return { status, body: { error, error_description } };
}
