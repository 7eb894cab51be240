import * as client from 'openid-client';
import type { ClientRegistration } from '../clients/client-registrations.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { revokeGitHubGrant } from './github-revocation.ts';
import { deletePermissions } from './permissions-revocation.ts';
import type { RevocationResult } from './revocation-result.ts';
import type { TokenSecrets } from './token-set.ts';

/**
 * Revokes at the provider (RFC 7009): the refresh token first, so that no new access token can come of it.
 *
 * @throws AppError when the tokens may still live: SERVER_* (503 means just that: RFC 7009 2.2.1), TRANSPORT_*, CLIENT_*
 */
export async function revokeTokens(
  provider: Provider,
  configuration: client.Configuration,
  registration: ClientRegistration,
  { subject, secrets }: { subject: string; secrets: TokenSecrets },
  fetch: Fetch,
): Promise<RevocationResult[]> {
  if (provider.revocation.kind === 'github-grant') {
    return [await revokeGitHubGrant(provider, registration, secrets.accessToken, fetch)];
  }
  if (provider.revocation.kind === 'permissions-resource') {
    const { urlTemplate } = provider.revocation;
    return [await deletePermissions(provider, urlTemplate, subject, secrets.accessToken, fetch)];
  }
  const isSupported =
    provider.revocation.kind === 'rfc7009' && configuration.serverMetadata().revocation_endpoint;
  if (!isSupported) return notSupported(secrets);
  const results: RevocationResult[] = [];
  for (const { what, value } of tokensIn(secrets)) {
    results.push({ what, outcome: await revokeNext(configuration, what, value, results) });
  }
  return results;
}

/** The results where the provider revokes nothing. */
export function notSupported(secrets: TokenSecrets): RevocationResult[] {
  return tokensIn(secrets).map(({ what }) => ({ what, outcome: 'not-supported' }));
}

function tokensIn({ refreshToken, accessToken }: TokenSecrets) {
  // An import may bring neither.
  const access = accessToken ? [{ what: 'access-token', value: accessToken } as const] : [];
  return refreshToken ? [{ what: 'refresh-token', value: refreshToken } as const, ...access] : access;
}

/** Once the refresh token is revoked there is no way back: what fails after it is told of, not thrown. */
async function revokeNext(
  configuration: client.Configuration,
  what: 'refresh-token' | 'access-token',
  token: string,
  before: readonly RevocationResult[],
): Promise<RevocationResult['outcome']> {
  try {
    return await revokeOne(configuration, what, token);
  } catch (error) {
    if (before.some(({ outcome }) => outcome === 'revoked')) return 'not-reached';
    throw error;
  }
}

/**
 * After a new consent: revokes the refresh token that it replaced, where that ends only its own grant (RFC 7009 2.1).
 * Never throws: the new tokens are kept already, and the old one is no longer used.
 */
export async function revokeSuperseded(
  provider: Provider,
  configuration: client.Configuration,
  refreshToken: string,
): Promise<void> {
  if (revokesGrantAlone(provider, configuration)) {
    await revokeOne(configuration, 'refresh-token', refreshToken).catch(() => undefined);
  }
}

/**
 * Revokes tokens that were given but could not be kept, where that ends only their own grant. Never throws: why they
 * could not be kept is what the person should hear of.
 */
export async function revokeUnkept(
  provider: Provider,
  configuration: client.Configuration,
  { accessToken, refreshToken }: Pick<TokenSecrets, 'accessToken' | 'refreshToken'>,
): Promise<void> {
  if (!revokesGrantAlone(provider, configuration)) return;
  const revocations = [revokeOne(configuration, 'access-token', accessToken)];
  if (refreshToken) revocations.push(revokeOne(configuration, 'refresh-token', refreshToken));
  await Promise.allSettled(revocations);
}

function revokesGrantAlone({ revocation }: Provider, configuration: client.Configuration): boolean {
  const { revocation_endpoint: endpoint } = configuration.serverMetadata();
  return revocation.kind === 'rfc7009' && revocation.reach === 'grant' && endpoint !== undefined;
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
    throw fromOpenidClient(error, 'revocation', [token]);
  }
}
