import type * as client from 'openid-client';
import type { CodeGrantResponse } from '../authorization/code-grant.ts';
import { exchangeForLongLived } from '../authorization/long-lived-exchange.ts';
import type { ClientRegistration } from '../clients/client-registrations.ts';
import { AppError } from '../errors/app-error.ts';
import type { GrantKind, Provider } from '../providers/provider.ts';
import { accessTokenOf } from '../tokens/access-token.ts';
import { type TokenSet, tokenSetFrom } from '../tokens/token-set.ts';
import type { Identity } from './account.ts';
import { askByDeviceCode } from './ask-by-device-code.ts';
import { askInBrowser } from './ask-in-browser.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import type { Consent } from './authorization-parts.ts';
import type { ConnectParts } from './connect-parts.ts';
import { readIdentity } from './identity.ts';
import { letGoOfUnkept } from './let-go-of-tokens.ts';
import { personResource } from './person-resource.ts';
import { readGrantedScopes } from './read-granted-scopes.ts';

export interface Authorized {
  identity: Identity;
  registration: ClientRegistration;
  configuration: client.Configuration;
  grant: GrantKind;
  tokenSet: TokenSet;
  grantedScopes: string[];
}

/**
 * One whole consent, from the request to the identity of who gave it and to `keep`: in the browser (RFC 6749 4.1) or by
 * device code (RFC 8628). Tokens that were given but could not be kept, or whose attempt was cancelled meanwhile, are revoked again.
 *
 * @throws AppError of every step on the way
 */
export async function authorize<T>(
  parts: ConnectParts,
  provider: Provider,
  consent: Consent,
  progress: AttemptProgress,
  keep: (authorized: Authorized) => Promise<T>,
): Promise<T> {
  parts.policy.requireAllowed(provider, consent.scopes);
  const byDevice = consent.by === 'device-code';
  const registration = await parts.clients.for(provider, consent.clientId, byDevice ? 'device' : 'browser');
  const configuration = await parts.configurations.for(provider, registration);
  const dpopKey = await parts.dpopKeys.create(configuration);
  const ask = byDevice ? askByDeviceCode : askInBrowser;
  const first = await ask(parts, provider, configuration, consent, dpopKey, progress);
  let tokenSet = toTokenSet(first, dpopKey, parts.nowMs());
  try {
    throwIfCancelled(progress);
    const response = await exchangeForLongLived(provider, configuration, first);
    if (response !== first) tokenSet = toTokenSet(response, dpopKey, parts.nowMs());
    const readResource = personResource(parts.fetch, parts.dpopKeys, provider, accessTokenOf(tokenSet));
    const dpop = { keys: parts.dpopKeys, key: dpopKey };
    const identity = await readIdentity(provider, configuration, response, dpop, readResource);
    throwIfCancelled(progress);
    const granted = await readGrantedScopes(provider, consent.scopes, first.scope, readResource);
    throwIfCancelled(progress);
    const grant = byDevice ? 'device-code' : 'authorization-code';
    return await keep({ identity, registration, configuration, grant, tokenSet, grantedScopes: granted });
  } catch (error) {
    letGoOfUnkept(parts, provider, configuration, tokenSet.secrets);
    throw error;
  }
}

/** @throws AppError TOKEN_TYPE_UNSUPPORTED when tokens are bound to a key that was never given (RFC 9449 5) */
export function toTokenSet(response: CodeGrantResponse, dpopKey: string | null, nowMs: number): TokenSet {
  if (response.token_type === 'dpop' && dpopKey === null) {
    throw new AppError('TOKEN_TYPE_UNSUPPORTED', 'the access token is bound to a key that is not ours');
  }
  return tokenSetFrom(response, null, dpopKey, nowMs);
}
