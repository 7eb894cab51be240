import { AppError } from '../errors/app-error.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { ClientRegistrations } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import { revokeTokens } from '../tokens/revocation.ts';
import type { RevocationResult } from '../tokens/revocation-result.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { Account } from './account.ts';
import type { AccountRepository } from './account-repository.ts';

export interface DisconnectParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  exclusive: ExclusiveByKey;
  providers: ProviderRegistry;
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
}

/**
 * Revokes at the provider, then forgets. No refresh of the account runs meanwhile or after.
 *
 * @param revoke false forgets without asking the provider: for a person who was told that revocation failed
 * @throws AppError when the provider could not revoke or is not known in this run; the account then stays as it was
 */
export async function disconnectAccount(
  parts: DisconnectParts,
  accountId: string,
  revoke: boolean,
): Promise<DisconnectReceipt> {
  return parts.exclusive.run(accountId, async () => {
    const account = parts.accounts.get(accountId);
    const tokenSet = revoke ? await loadIfReadable(parts.secrets, accountId) : undefined;
    const results = tokenSet ? await revokeAtProvider(parts, account, tokenSet) : [];
    // The secret goes first: if the app ends in between, an account without tokens is seen and can be removed.
    parts.secrets.remove(accountId);
    parts.accounts.remove(accountId);
    const provider = parts.providers.find(account.providerId);
    const ended = results.some(({ outcome }) => outcome === 'revoked' || outcome === 'already-invalid');
    return {
      displayName: account.displayName,
      providerId: account.providerId,
      providerName: provider?.name ?? account.providerId,
      results,
      onlyForgotten: !ended,
      reach: ended && provider ? provider.revocation.reach : 'none',
    };
  });
}

async function revokeAtProvider(
  parts: DisconnectParts,
  account: Account,
  tokenSet: TokenSet,
): Promise<RevocationResult[]> {
  const provider: Provider = parts.providers.forAccount(account);
  const registration = await parts.clients.forAccount(provider, account);
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
