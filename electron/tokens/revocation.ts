import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { fromTransport } from '../errors/from-transport.ts';
import type { ClientRegistration } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { TokenSecrets } from './token-set.ts';

/** What became of one thing that could be revoked. */
export interface RevocationResult {
  what: 'refresh-token' | 'access-token' | 'grant';
  outcome: 'revoked' | 'already-invalid' | 'not-supported';
}

/**
 * Revokes at the provider (RFC 7009): the refresh token first, so that no new access token can come of it.
 *
 * @throws AppError when the tokens may still live: SERVER_* (503 means just that: RFC 7009 2.2.1), TRANSPORT_*, CLIENT_*
 */
export async function revokeTokens(
  provider: Provider,
  configuration: client.Configuration,
  registration: ClientRegistration,
  secrets: TokenSecrets,
  fetch: Fetch,
): Promise<RevocationResult[]> {
  if (provider.revocation.kind === 'github-grant') {
    return [
      await revokeGitHubGrant(provider.revocation.urlTemplate, registration, secrets.accessToken, fetch),
    ];
  }
  const tokens = [
    { what: 'refresh-token', value: secrets.refreshToken },
    { what: 'access-token', value: secrets.accessToken },
  ] as const;
  const supported =
    provider.revocation.kind === 'rfc7009' && configuration.serverMetadata().revocation_endpoint;
  const results: RevocationResult[] = [];
  for (const { what, value } of tokens) {
    if (!value) continue;
    const outcome = supported ? await revokeOne(configuration, what, value) : 'not-supported';
    results.push({ what, outcome });
  }
  return results;
}

/**
 * After a new consent: revokes the refresh token that it replaced, where that ends only its own grant (RFC 7009 2.1).
 * Never throws: the new tokens are kept already, and the old one is no longer used.
 */
export async function revokeSuperseded(
  provider: Provider,
  configuration: client.Configuration,
  refreshToken: string | null,
): Promise<void> {
  if (!refreshToken || provider.revocation.kind !== 'rfc7009' || provider.revocation.reach !== 'grant')
    return;
  if (!configuration.serverMetadata().revocation_endpoint) return;
  await revokeOne(configuration, 'refresh-token', refreshToken).catch(() => undefined);
}

async function revokeOne(
  configuration: client.Configuration,
  what: 'refresh-token' | 'access-token',
  token: string,
): Promise<RevocationResult['outcome']> {
  try {
    await client.tokenRevocation(configuration, token, { token_type_hint: what.replace('-', '_') });
    return 'revoked';
  } catch (error) {
    if (error instanceof client.ResponseBodyError && error.error === 'invalid_token')
      return 'already-invalid';
    if (error instanceof client.ResponseBodyError && error.error === 'unsupported_token_type')
      return 'not-supported';
    throw fromOpenidClient(error, 'revocation');
  }
}

async function revokeGitHubGrant(
  urlTemplate: string,
  { clientId, clientSecret }: ClientRegistration,
  accessToken: string,
  fetch: Fetch,
): Promise<RevocationResult> {
  const credentials = Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64');
  let response: Response;
  try {
    response = await fetch(urlTemplate.replace('{client_id}', encodeURIComponent(clientId)), {
      method: 'DELETE',
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Basic ${credentials}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ access_token: accessToken }),
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
  } catch (error) {
    throw fromTransport(error);
  }
  if (response.status === 204) return { what: 'grant', outcome: 'revoked' };
  if (response.status === 404 || response.status === 422)
    return { what: 'grant', outcome: 'already-invalid' };
  if (response.status === 401) throw new AppError('CLIENT_REJECTED', 'HTTP 401');
  throw new AppError(response.status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED', `HTTP ${response.status}`);
}
