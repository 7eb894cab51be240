import * as client from 'openid-client';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { Provider } from '../providers/provider.ts';
import type { CodeGrantResponse } from './code-grant.ts';

/**
 * Exchanges a short-lived access token for a long-lived one, where the provider has such an exchange; gives the response
 * back as it is where it has none.
 *
 * @throws AppError GRANT_*, CLIENT_*, SCOPE_*, SERVER_*, TRANSPORT_*
 */
export async function exchangeForLongLived(
  { longLivedExchange }: Provider,
  configuration: client.Configuration,
  response: CodeGrantResponse,
): Promise<CodeGrantResponse> {
  if (!longLivedExchange) return response;
  const { grantType, tokenParameter } = longLivedExchange;
  try {
    const parameters = { [tokenParameter]: response.access_token };
    return await client.genericGrantRequest(configuration, grantType, parameters);
  } catch (error) {
    throw fromOpenidClient(error, 'exchange', [response.access_token]);
  }
}
