const issuer = 'https://accounts.google.com';

/** The members of Google's discovery document that clients look at. */
export const googleMetadata = {
  issuer,
  authorization_endpoint: `${issuer}/o/oauth2/v2/auth`,
  device_authorization_endpoint: 'https://oauth2.googleapis.com/device/code',
  token_endpoint: 'https://oauth2.googleapis.com/token',
  userinfo_endpoint: 'https://openidconnect.googleapis.com/v1/userinfo',
  revocation_endpoint: 'https://oauth2.googleapis.com/revoke',
  jwks_uri: 'https://www.googleapis.com/oauth2/v3/certs',
  response_types_supported: ['code', 'token', 'id_token', 'code token', 'code id_token', 'none'],
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'profile'],
  token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  code_challenge_methods_supported: ['plain', 'S256'],
  grant_types_supported: [
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:device_code',
  ],
};

/** The origins to map to the stand-in. */
export const googleOrigins = [
  issuer,
  'https://oauth2.googleapis.com',
  'https://openidconnect.googleapis.com',
  'https://www.googleapis.com',
  'https://gmail.googleapis.com',
  'https://www.google.com',
];

const longNames: Record<string, string> = {
  email: 'https://www.googleapis.com/auth/userinfo.email',
  profile: 'https://www.googleapis.com/auth/userinfo.profile',
};

/** Granted scopes come back under their long names. */
export function googleScopeName(scope: string): string {
  return longNames[scope] ?? scope;
}

/** Come with every consent; only the others can be unticked. */
export const googleSignInScopes = ['openid', ...Object.keys(longNames), ...Object.values(longNames)];

/** All that a client for TVs and limited input may ask for. */
export const googleDeviceScopes = [
  ...googleSignInScopes,
  ...['drive.appdata', 'drive.file', 'youtube', 'youtube.readonly'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
];
