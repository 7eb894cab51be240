import type { DeviceCodeOptions } from './device-codes.ts';
import type { StandInOptions } from './stand-in.ts';

export interface GitLabStandInOptions extends StandInOptions {
  /** With a secret the application is a "Confidential" one. Default public. */
  clientSecret?: string;
  /** A self-managed server of that host name instead of gitlab.com. */
  host?: string;
  /** Registered ones, compared as they are but for the port of a loopback address. */
  redirectUris?: string[];
  /** Scopes the application was registered with; more may not be asked for. */
  applicationScopes?: string[];
  device?: DeviceCodeOptions;
}

const gitLabScopes = [
  ...['api', 'read_api', 'read_user', 'read_repository', 'write_repository', 'read_registry'],
  ...['openid', 'profile', 'email'],
];

export function gitLabSettings(options: GitLabStandInOptions) {
  const host = options.host ?? 'gitlab.com';
  return {
    host,
    issuer: `https://${host}`,
    clientId: options.clientId ?? '5f1b1c9a'.repeat(8),
    clientSecret: options.clientSecret,
    redirectUris: options.redirectUris ?? [
      'http://127.0.0.1/oauth/callback/gitlab',
      'app.holdfast.desktop:/oauth/callback/gitlab',
    ],
    applicationScopes: options.applicationScopes ?? gitLabScopes,
    device: { lifetimeSeconds: 300, ...options.device },
    pages: options.pages ?? false,
    deny: options.deny ?? false,
  };
}

export type GitLabSettings = ReturnType<typeof gitLabSettings>;

/** The discovery document. It does not name the device endpoint, although there is one. */
export function gitLabMetadata({ issuer }: GitLabSettings) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    userinfo_endpoint: `${issuer}/oauth/userinfo`,
    jwks_uri: `${issuer}/oauth/discovery/keys`,
    scopes_supported: gitLabScopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    grant_types_supported: ['authorization_code', 'password', 'client_credentials', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    claim_types_supported: ['normal'],
    claims_supported: ['iss', 'sub', 'aud', 'exp', 'iat', 'name', 'preferred_username', 'email'],
    code_challenge_methods_supported: ['plain', 'S256'],
  };
}
