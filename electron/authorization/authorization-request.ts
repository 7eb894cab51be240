import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { isSecure } from '../providers/loopback.ts';
import type { Provider } from '../providers/provider.ts';

/** What of an authorization request the person, and not the protocol, decides. */
export interface RequestedConsent {
  scopes: readonly string[];
  /** E-mail or user name of the account that should consent again. */
  loginHint: string | undefined;
  isReconsent: boolean;
}

/** An authorization request under way (RFC 6749 4.1.1) with the secrets bound to it (RFC 9700 2.1.1). */
export interface AuthorizationRequest {
  /**
   * A link that begins the request in a browser. Where the server takes pushed requests, every call pushes anew, since a
   * `request_uri` is good for one visit (RFC 9126 4).
   * @throws AppError AUTHORIZATION_*, CLIENT_*, SCOPE_*, SERVER_*, TRANSPORT_*
   */
  link(): Promise<URL>;
  providerId: string;
  redirectUri: string;
  state: string;
  /** null where the server gives no ID token that could carry it. */
  nonce: string | null;
  codeVerifier: string;
  requestedScopes: readonly string[];
  dpop: client.DPoPOptions;
}

/**
 * Builds an authorization request with PKCE S256 (RFC 7636), state, and a nonce for OpenID Connect. Pushes it where the
 * server announces that (RFC 9126).
 *
 * @throws AppError ISSUER_METADATA_INVALID, TRANSPORT_INSECURE when the endpoint is not https (loopback excepted)
 */
export async function createAuthorizationRequest(
  configuration: client.Configuration,
  provider: Provider,
  redirectUri: string,
  { scopes, loginHint, isReconsent }: RequestedConsent,
  dpop: client.DPoPOptions,
): Promise<AuthorizationRequest> {
  const codeVerifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = provider.identity.kind === 'openid-connect' ? client.randomNonce() : null;
  const parameters: Record<string, string> = {
    ...provider.authorizationParameters,
    ...(isReconsent ? provider.reconsentParameters : {}),
    redirect_uri: redirectUri,
    state,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  };
  if (scopes.length > 0) parameters.scope = scopes.join(' ');
  if (nonce) parameters.nonce = nonce;
  if (dpop.DPoP) parameters.dpop_jkt = await dpop.DPoP.calculateThumbprint();
  if (loginHint && provider.loginHintParameter) parameters[provider.loginHintParameter] = loginHint;
  let plain: URL;
  try {
    plain = client.buildAuthorizationUrl(configuration, parameters);
  } catch (error) {
    throw fromOpenidClient(error, 'discovery');
  }
  if (!isSecure(plain)) throw new AppError('TRANSPORT_INSECURE', plain.origin);
  const takesPushed = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined;
  const link = async () => (takesPushed ? push(configuration, parameters, dpop) : plain);
  return {
    link,
    providerId: provider.id,
    redirectUri,
    state,
    nonce,
    codeVerifier,
    requestedScopes: scopes,
    dpop,
  };
}

async function push(
  configuration: client.Configuration,
  parameters: Record<string, string>,
  dpop: client.DPoPOptions,
): Promise<URL> {
  try {
    return await client.buildAuthorizationUrlWithPAR(configuration, parameters, dpop);
  } catch (error) {
    throw fromOpenidClient(error, 'pushed-authorization', [parameters.code_challenge ?? '']);
  }
}
