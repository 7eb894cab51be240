import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { CodeGrantResponse } from './code-grant.ts';

/**
 * Asks for an access token for the client itself (RFC 6749 4.4).
 *
 * @throws AppError PROVIDER_LACKS_GRANT when the server announces other grants only; CLIENT_*, SCOPE_*, SERVER_*, TRANSPORT_*
 */
export async function requestClientCredentials(
  configuration: client.Configuration,
  scopes: readonly string[],
  dpop: client.DPoPOptions,
): Promise<CodeGrantResponse> {
  const announced = configuration.serverMetadata().grant_types_supported;
  if (announced && !announced.includes('client_credentials')) {
    throw new AppError('PROVIDER_LACKS_GRANT', 'client_credentials');
  }
  try {
    const parameters = scopes.length > 0 ? { scope: scopes.join(' ') } : {};
    return await client.clientCredentialsGrant(configuration, parameters, dpop);
  } catch (error) {
    throw fromOpenidClient(error, 'client-credentials');
  }
}
