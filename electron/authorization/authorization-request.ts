import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { isSecure } from '../providers/loopback.ts';
import type { Provider } from '../providers/provider.ts';

/** An authorization request under way (RFC 6749 4.1.1) with the secrets bound to it (RFC 9700 2.1.1). */
export interface AuthorizationRequest {
  url: URL;
  providerId: string;
  redirectUri: string;
  state: string;
  /** null where the server gives no ID token that could carry it. */
  nonce: string | null;
  codeVerifier: string;
  requestedScopes: readonly string[];
}

/**
 * Builds an authorization request with PKCE S256 (RFC 7636), state, and a nonce for OpenID Connect.
 *
 * @param loginHint e-mail or user name of the account that should consent again
 * @throws AppError ISSUER_METADATA_INVALID, TRANSPORT_INSECURE when the endpoint is not https (loopback excepted)
 */
export async function createAuthorizationRequest(
  configuration: client.Configuration,
  provider: Provider,
  redirectUri: string,
  requestedScopes: readonly string[],
  loginHint: string | undefined,
): Promise<AuthorizationRequest> {
  const codeVerifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = provider.identity.kind === 'openid-connect' ? client.randomNonce() : null;
  const parameters: Record<string, string> = {
    ...provider.authorizationParameters,
    redirect_uri: redirectUri,
    scope: requestedScopes.join(' '),
    state,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  };
  if (nonce) parameters.nonce = nonce;
  if (loginHint) parameters[provider.identity.kind === 'openid-connect' ? 'login_hint' : 'login'] = loginHint;
  let url: URL;
  try {
    url = client.buildAuthorizationUrl(configuration, parameters);
  } catch (error) {
    throw fromOpenidClient(error, 'discovery');
  }
  if (!isSecure(url)) throw new AppError('TRANSPORT_INSECURE', url.origin);
  return { url, providerId: provider.id, redirectUri, state, nonce, codeVerifier, requestedScopes };
}
