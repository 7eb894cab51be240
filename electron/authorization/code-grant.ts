import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { withKeysAhead } from './keys-ahead.ts';

export type CodeGrantResponse = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;

/**
 * Exchanges the authorization code (RFC 6749 4.1.3). openid-client checks `iss` (RFC 9207), state, and every ID token
 * claim and signature (OIDC 3.1.3.7) before this resolves.
 *
 * @throws AppError AUTHORIZATION_*, GRANT_CODE_REJECTED, CLIENT_*, ID_TOKEN_*, SERVER_*, TRANSPORT_*
 */
export async function exchangeCode(
  configuration: client.Configuration,
  request: AuthorizationRequest,
  callback: URL,
): Promise<CodeGrantResponse> {
  const step = callback.searchParams.has('error') ? 'authorization' : 'code-grant';
  const { jwks_uri: keysAddress } = configuration.serverMetadata();
  const fetch = configuration[client.customFetch];
  if (request.nonce && keysAddress && fetch)
    configuration[client.customFetch] = withKeysAhead(fetch as Fetch, keysAddress) as client.CustomFetch;
  try {
    const checks = {
      pkceCodeVerifier: request.codeVerifier,
      expectedState: request.state,
      ...(request.nonce ? { expectedNonce: request.nonce, idTokenExpected: true } : {}),
    };
    return await client.authorizationCodeGrant(configuration, callback, checks, undefined, request.dpop);
  } catch (error) {
    const code = callback.searchParams.get('code');
    const translated = fromOpenidClient(error, step, [request.codeVerifier, ...(code ? [code] : [])]);
    // The request has a short life of its own: an aborted exchange is a server that took too long.
    if (translated.code === 'AUTHORIZATION_CANCELLED')
      throw new AppError('TRANSPORT_TIMEOUT', '', { cause: error });
    throw translated;
  } finally {
    if (fetch) configuration[client.customFetch] = fetch;
  }
}
