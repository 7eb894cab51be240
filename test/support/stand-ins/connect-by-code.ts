import * as client from 'openid-client';
import { routedFetch } from './routed-fetch.ts';

type Tokens = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;

/** The whole code flow by openid-client with PKCE, state and, for `openid`, a nonce; the stand-in consents at once. */
export async function connectByCode(
  config: client.Configuration,
  routes: Record<string, string>,
  parameters: { redirect_uri: string; scope: string } & Record<string, string>,
): Promise<Tokens> {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const nonce = parameters.scope.split(' ').includes('openid') ? client.randomNonce() : undefined;
  const url = client.buildAuthorizationUrl(config, {
    state: expectedState,
    ...(nonce && { nonce }),
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...parameters,
  });
  const response = await routedFetch(routes)(url, { redirect: 'manual' });
  const callback = new URL(response.headers.get('location') ?? '');
  return client.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier,
    expectedState,
    ...(nonce && { expectedNonce: nonce }),
  });
}

/** openid-client's view of a server by discovery, with its requests going to the stand-in. */
export function discoverAt(
  routes: Record<string, string>,
  issuer: string,
  clientId: string,
  clientSecret?: string,
): Promise<client.Configuration> {
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    [client.customFetch]: routedFetch(routes) as client.CustomFetch,
    execute: [client.enableNonRepudiationChecks],
  });
}
