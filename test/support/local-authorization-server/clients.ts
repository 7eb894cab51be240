import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { ClientMetadata, JWK } from 'oidc-provider';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** Those of the app in both of its channels. */
const redirectUrisFor = (providerId: string) => [
  `app.holdfast.desktop:/oauth/callback/${providerId}`,
  `app.holdfast.desktop.development:/oauth/callback/${providerId}`,
  `http://127.0.0.1/oauth/callback/${providerId}`,
  `http://[::1]/oauth/callback/${providerId}`,
];

/** The app itself: native, public, nothing to keep secret. Loopback redirects match on any port (RFC 8252 7.3). */
export const desktopClient = {
  client_id: 'holdfast-desktop',
  client_name: 'Holdfast',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: redirectUrisFor('demo'),
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token', deviceGrant],
} satisfies ClientMetadata;

/** The app again, as a person would register it for a provider of their own: its id is not known beforehand. */
export const ownClient = {
  ...desktopClient,
  client_id: 'holdfast-own',
  client_name: 'Holdfast (own registration)',
  redirect_uris: redirectUrisFor('any'),
} satisfies ClientMetadata;

/** For the grants that want a secret: it may come in the header (Basic) or in the body. */
export const confidentialClient = {
  ...ownClient,
  client_id: 'holdfast-confidential',
  client_name: 'Holdfast (with a secret)',
  client_secret: 'a-secret-that-is-only-for-tests',
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
} satisfies ClientMetadata;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const aboutKey = { kid: 'holdfast-private-key-1', alg: 'ES256', use: 'sig' };

/** The private key of {@link privateKeyClient}, new for each process: as a JWK, and as PKCS #8 in PEM. */
export const privateKeyClientKey: { jwk: JsonWebKey; pem: string } = {
  jwk: { ...pair.privateKey.export({ format: 'jwk' }), ...aboutKey },
  pem: String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
};

/** Proves itself by a signature (RFC 7523), for the issuer alone. */
export const privateKeyClient = {
  ...ownClient,
  client_id: 'holdfast-private-key',
  client_name: 'Holdfast (with a key)',
  token_endpoint_auth_method: 'private_key_jwt',
  jwks: { keys: [{ ...pair.publicKey.export({ format: 'jwk' }), ...aboutKey } as JWK] },
  grant_types: confidentialClient.grant_types,
} satisfies ClientMetadata;

export const demoClients: ClientMetadata[] = [desktopClient, ownClient, confidentialClient, privateKeyClient];

/** The other clients take redirect URIs for any provider id: they are compared as if they were for `any`. */
export function allowAnyProviderId(provider: Provider): void {
  const { prototype } = provider.Client;
  const isRegistered = prototype.redirectUriAllowed;
  prototype.redirectUriAllowed = function (value) {
    return (
      isRegistered.call(this, value) ||
      isRegistered.call(this, value.replace(/(\/oauth\/callback\/)[\w.~-]+$/, '$1any'))
    );
  };
}
