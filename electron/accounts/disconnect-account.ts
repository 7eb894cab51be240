import { AppError } from '../errors/app-error.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { ClientRegistrations } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import { type RevocationResult, revokeTokens } from '../tokens/revocation.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { AccountRepository } from './account-repository.ts';

export interface DisconnectParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  accessTokens: AccessTokenSource;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  fetch: Fetch;
}

/** What a disconnect did, in full: what was revoked and what was only forgotten. */
export interface DisconnectReceipt {
  displayName: string;
  providerId: string;
  providerName: string;
  results: RevocationResult[];
  /** True when the tokens may still live at the provider. */
  onlyForgotten: boolean;
  /** What else ended with it: `project` means every device that uses the same client. */
  reach: 'grant' | 'project' | 'none';
  connectionsPage: string;
}

/**
 * Revokes at the provider, then forgets.
 *
 * @param revoke false forgets without asking the provider: for a person who was told that revocation failed
 * @throws AppError when the provider could not revoke; the account then stays as it was
 */
export async function disconnectAccount(
  parts: DisconnectParts,
  provider: Provider,
  accountId: string,
  revoke: boolean,
): Promise<DisconnectReceipt> {
  const account = parts.accounts.get(accountId);
  await parts.accessTokens.settled(accountId);
  const tokenSet = await loadIfReadable(parts.secrets, accountId);
  const results = revoke && tokenSet ? await revokeAtProvider(parts, provider, tokenSet) : [];
  // The secret goes first: if the app ends in between, an account without tokens is seen and can be removed.
  parts.secrets.remove(accountId);
  parts.accounts.remove(accountId);
  return {
    displayName: account.displayName,
    providerId: provider.id,
    providerName: provider.name,
    results,
    onlyForgotten: results.every(({ outcome }) => outcome === 'not-supported'),
    reach: provider.revocation.reach,
    connectionsPage: provider.connectionsPage.replace('{client_id}', encodeURIComponent(account.clientId)),
  };
}

async function revokeAtProvider(
  parts: DisconnectParts,
  provider: Provider,
  tokenSet: TokenSet,
): Promise<RevocationResult[]> {
  const registration = await parts.clients.for(provider);
  const configuration = await parts.configurations.for(provider, registration);
  return revokeTokens(provider, configuration, registration, tokenSet.secrets, parts.fetch);
}

/** An account whose tokens are gone or unreadable can still be disconnected; a locked key store is another matter. */
async function loadIfReadable(secrets: SecretRepository, accountId: string): Promise<TokenSet | undefined> {
  try {
    return await secrets.load(accountId);
  } catch (error) {
    const lost = ['STORAGE_SECRET_UNREADABLE', 'STORAGE_FILE_BROKEN'];
    if (error instanceof AppError && lost.includes(error.code)) return undefined;
    throw error;
  }
}
