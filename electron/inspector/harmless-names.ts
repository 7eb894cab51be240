import type { MessagePart } from './exchange.ts';
import type { Shape } from './shapes.ts';

const words = (shape: Shape, names: string): Array<[string, Shape]> =>
  names.split(' ').map((name) => [name, shape]);

/** Names in requests and answers whose values are no secret. Everything else is masked. */
const harmless = new Map<string, Shape>([
  ...words('word', 'response_type response_mode grant_type token_type token_type_hint code_challenge_method'),
  ...words('word', 'display access_type include_granted_scopes client_assertion_type subject_token_type'),
  ...words('word', 'requested_token_type issued_token_type error subtype active success authorization'),
  ...words('words', 'scope prompt ui_locales acr_values error_codes x-oauth-scopes x-accepted-oauth-scopes'),
  ...words(
    'number',
    'expires_in ext_expires_in refresh_expires_in refresh_token_expires_in interval max_age',
  ),
  ...words('address', 'redirect_uri resource audience error_uri iss verification_uri verification_url'),
  ...words('text', 'error_description error.message error_message message'),
  ...words('word', 'error.type error.status'),
  ...words('number', 'error.code error.error_subcode'),
  ...words('uuid', 'trace_id correlation_id x-request-id x-ms-request-id client-request-id'),
  ...words('personal', 'login_hint login email name preferred_username given_name family_name nickname'),
  ...words('client-id', 'client_id aud azp'),
  ...words('text', 'content-type accept retry-after date cache-control www-authenticate'),
  ['location', 'address'],
]);

/** What only the app itself makes, and sends over the browser's address bar in any case. */
const harmlessWhenSent = new Map<string, Shape>(words('digest', 'code_challenge dpop_jkt'));

const harmlessClaims = new Map<string, Shape>([
  ...words('word', 'alg typ acr htm ver email_verified jwk.kty jwk.crv'),
  ...words('words', 'amr'),
  ...words('number', 'exp iat nbf auth_time updated_at'),
  ...words('address', 'iss htu'),
  ...words('uuid', 'tid'),
  ...words('client-id', 'aud azp'),
  ...words('personal', 'sub email name preferred_username given_name family_name nickname locale hd'),
]);

/** Members of a server's metadata (OpenID Connect Discovery 3, RFC 8414 2). */
const metadata = new Map<string, Shape>([
  ...words('address', 'issuer jwks_uri'),
  ...words('word', 'require_pushed_authorization_requests authorization_response_iss_parameter_supported'),
  ...words('word', 'claims_parameter_supported request_parameter_supported request_uri_parameter_supported'),
  ...words('word', 'keys[].kty keys[].use keys[].alg keys[].crv'),
]);

/** Of a client that proves itself by its key, the client's own id (RFC 7523 3). */
const assertionClaims = new Map<string, Shape>(words('client-id', 'iss sub'));

const personalMembers = new Map<string, Shape>(
  words('personal', 'sub id login username name email preferred_username given_name family_name data.id'),
);
const factsOfMembers = new Map<string, Shape>([
  ...words('word', 'email_verified'),
  ...words('number', 'updated_at'),
]);
const claimParts: readonly MessagePart[] = [
  ...(['proof-header', 'proof-claims', 'assertion-header', 'assertion-claims'] as const),
  ...(['id-token-header', 'id-token-claims'] as const),
];
const sentParts: readonly MessagePart[] = ['query', 'request-headers', 'request-body'];

export function isSent(part: MessagePart): boolean {
  return sentParts.includes(part);
}

/** The shape in which the values of a name are kept as they are; undefined for a name whose values are masked. */
export function shapeOf(part: MessagePart, name: string): Shape | undefined {
  const path = name.replaceAll(/\[\d+\]/g, '[]');
  if (part === 'assertion-claims' && assertionClaims.has(path)) return assertionClaims.get(path);
  if (claimParts.includes(part)) return harmlessClaims.get(path);
  const sent = isSent(part) ? harmlessWhenSent.get(path) : undefined;
  const answered = part === 'answer-body' ? answerShape(path) : undefined;
  return sent ?? answered ?? harmless.get(path);
}

function answerShape(name: string): Shape | undefined {
  const known = metadata.get(name) ?? personalMembers.get(name) ?? factsOfMembers.get(name);
  if (known) return known;
  if (/^(?:mtls_endpoint_aliases\.)?[a-z_]{3,60}_endpoint$/.test(name)) return 'address';
  return /^[a-z_]{3,60}_supported$/.test(name) ? 'words' : undefined;
}

/** Whether some standard or provider gives the name a meaning, so that it can't itself be a secret. */
export function isKnownName(part: MessagePart, name: string): boolean {
  return shapeOf(part, name) !== undefined || secretNames.has(name);
}

/** Values that let somebody in, or prove something: wherever else one of them turns up, it is masked there too. */
export const secretNames: ReadonlySet<string> = new Set([
  ...['access_token', 'refresh_token', 'id_token', 'token', 'code', 'state', 'nonce', 'code_verifier'],
  ...['device_code', 'user_code', 'verification_uri_complete', 'client_secret', 'client_assertion'],
  ...[
    'request_uri',
    'dpop',
    'dpop-nonce',
    'subject_token',
    'jti',
    'ath',
    'at_hash',
    'c_hash',
    's_hash',
    'kid',
  ],
  ...['fb_exchange_token', 'session_state', 'request', 'id_token_hint', 'credentials'],
]);
