import { AppError } from '../errors/app-error.ts';
import type { ClientRegistration } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { requestResource } from '../providers/resource-request.ts';
import type { RevocationResult } from './revocation-result.ts';

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
  if (provider.revocation.kind !== 'github-grant') return { what: 'grant', outcome: 'not-supported' };
  const credentials = Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64');
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
  if (isUnknown && (await isDead(provider, accessToken, fetch)))
    return { what: 'grant', outcome: 'already-invalid' };
  if (response.status === 401 || isUnknown) throw new AppError('CLIENT_REJECTED', `HTTP ${response.status}`);
  throw new AppError(response.status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED', `HTTP ${response.status}`);
}

async function isDead({ identity }: Provider, accessToken: string, fetch: Fetch): Promise<boolean> {
  if (identity.kind !== 'resource') return false;
  const headers = { Accept: 'application/json', Authorization: `Bearer ${accessToken}` };
  return (await requestResource(fetch, identity.url, { headers })).status === 401;
}
