import type { ClientMetadata } from 'oidc-provider';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** The app itself: native, public, nothing to keep secret. Loopback redirects match on any port (RFC 8252 7.3). */
export const desktopClient = {
  client_id: 'holdfast-desktop',
  client_name: 'Holdfast',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: [
    'app.holdfast.desktop:/oauth/callback/demo',
    'http://127.0.0.1/oauth/callback/demo',
    'http://[::1]/oauth/callback/demo',
  ],
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token', deviceGrant],
} satisfies ClientMetadata;

/** For the grants that want a secret: it may come in the header (Basic) or in the body. */
export const confidentialClient = {
  ...desktopClient,
  client_id: 'holdfast-confidential',
  client_name: 'Holdfast (with a secret)',
  client_secret: 'a-secret-that-is-only-for-tests',
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
} satisfies ClientMetadata;

export const demoClients: ClientMetadata[] = [desktopClient, confidentialClient];
