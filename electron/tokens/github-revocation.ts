import type { ClientRegistration } from '../clients/client-registrations.ts';
import { AppError } from '../errors/app-error.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { requestResource } from '../providers/resource-request.ts';
import { isRefused } from './refused-token.ts';
import type { RevocationResult } from './revocation-result.ts';
import type { TokenSecrets } from './token-set.ts';

/**
 * Deletes the grant of a person to the client, as GitHub's API has it: by the client's own credentials.
 *
 * @throws AppError CLIENT_REJECTED, SERVER_*, TRANSPORT_* when the grant may still live
 */
export async function revokeGitHubGrant(
  provider: Provider,
  { clientId, clientSecret }: ClientRegistration,
  accessToken: string,
  fetch: Fetch,
): Promise<RevocationResult> {
  // Without the client's secret GitHub lets nobody revoke but the person on its own page.
  if (provider.revocation.kind !== 'github-grant' || !clientSecret) {
    return { what: 'grant', outcome: 'not-supported' };
  }
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const response = await requestResource(
    fetch,
    provider.revocation.urlTemplate.replace('{client_id}', encodeURIComponent(clientId)),
    {
      method: 'DELETE',
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Basic ${credentials}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ access_token: accessToken }),
    },
  );
  if (response.status === 204) return { what: 'grant', outcome: 'revoked' };
  // "Not found" is also what another client would hear: only the token itself can tell.
  const isUnknown = response.status === 404 || response.status === 422;
  if (isUnknown && (await isRefused(provider, { value: accessToken, dpopKey: null }, fetch)))
    return { what: 'grant', outcome: 'already-invalid' };
  if (response.status === 401 || isUnknown) throw new AppError('CLIENT_REJECTED', `HTTP ${response.status}`);
  throw new AppError(response.status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED', `HTTP ${response.status}`);
}

/**
 * Reports tokens as exposed: anybody may, no secret is needed, GitHub ends them for good and tells their owner by mail.
 *
 * @throws AppError REVOCATION_NOT_SUPPORTED, SERVER_*, TRANSPORT_*
 */
export async function reportExposed(
  { revocation, name }: Provider,
  { accessToken, refreshToken }: TokenSecrets,
  fetch: Fetch,
): Promise<RevocationResult[]> {
  const url = revocation.kind === 'github-grant' ? revocation.exposedCredentialsUrl : null;
  if (url === null) throw new AppError('REVOCATION_NOT_SUPPORTED', name);
  const credentials = [accessToken, ...(refreshToken ? [refreshToken] : [])];
  const response = await requestResource(fetch, url, {
    method: 'POST',
    headers: { Accept: 'application/vnd.github+json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ credentials }),
  });
  if (response.status === 202) {
    const reported = { what: 'access-token', outcome: 'revoked' } as const;
    return refreshToken ? [reported, { what: 'refresh-token', outcome: 'revoked' }] : [reported];
  }
  throw new AppError(response.status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED', `HTTP ${response.status}`);
}
