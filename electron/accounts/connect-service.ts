import { requestClientCredentials } from '../authorization/client-credentials-grant.ts';
import { grantedScopes } from '../authorization/granted-scopes.ts';
import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import { toTokenSet } from './authorize.ts';
import type { Connected, ConnectParts } from './connect-parts.ts';
import { keepNewAccount } from './keep-new-account.ts';
import { letGoOfUnkept } from './let-go-of-tokens.ts';

export interface ServiceWish {
  clientId: string | null;
  scopes: readonly string[];
  /** The person's own name for it. */
  label: string;
}

/**
 * Connects the client itself, with no person behind it (RFC 6749 4.4). Its access token is asked for anew 60 s before it
 * expires, when it is needed.
 *
 * @throws AppError PROVIDER_LACKS_GRANT, CLIENT_*, SCOPE_*, POLICY_*, SERVER_*, TRANSPORT_*, STORAGE_*; nothing is kept then
 */
export async function connectService(
  parts: ConnectParts,
  provider: Provider,
  { clientId, scopes, label }: ServiceWish,
  progress: AttemptProgress,
): Promise<Connected> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  if (provider.clientCredentialsGrant === 'none') throw new AppError('PROVIDER_LACKS_GRANT', provider.name);
  parts.policy.requireAllowed(provider, scopes);
  const registration = await parts.clients.for(provider, clientId, 'service');
  const configuration = await parts.configurations.for(provider, registration);
  const dpopKey = await parts.dpopKeys.create(configuration);
  const dpop = await parts.dpopKeys.optionsFor(configuration, dpopKey);
  throwIfCancelled(progress);
  const response = await requestClientCredentials(configuration, scopes, dpop);
  const tokenSet = toTokenSet(response, dpopKey, parts.nowMs());
  const { issuer } = configuration.serverMetadata();
  const authorized = {
    // The client is its own subject, as in the `sub` of such tokens (RFC 9068 2.2).
    identity: {
      issuer,
      subject: `client:${registration.clientId}`,
      displayName: label || registration.clientId,
      userName: registration.clientId,
      email: '',
      pictureUrl: '',
    },
    registration,
    configuration,
    grant: 'client-credentials' as const,
    tokenSet,
    grantedScopes: grantedScopes(provider, scopes, response.scope),
  };
  try {
    return await keepNewAccount(parts, provider, [...scopes], authorized, place, progress, label);
  } catch (error) {
    letGoOfUnkept(parts, provider, configuration, tokenSet.secrets);
    throw error;
  }
}
