import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { requestResource } from '../providers/resource-request.ts';
import type { AccessToken } from './access-token.ts';

/**
 * Whether the provider refuses a bearer token at its own resource about the person, which any live token may read. false
 * where it has no such resource, and for tokens that are bound to a key.
 *
 * @throws AppError TRANSPORT_*, SERVER_RESPONSE_INVALID
 */
export async function isRefused(
  { identity, authorizationScheme }: Provider,
  { value, dpopKey }: AccessToken,
  fetch: Fetch,
): Promise<boolean> {
  if (identity.kind !== 'resource' || dpopKey !== null) return false;
  const headers = { Accept: 'application/json', Authorization: `${authorizationScheme} ${value}` };
  return (await requestResource(fetch, identity.url, { headers })).status === 401;
}
