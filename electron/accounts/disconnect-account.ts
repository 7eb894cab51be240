import { AppError } from '../errors/app-error.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import { reportExposed } from '../tokens/github-revocation.ts';
import type { RevocationResult } from '../tokens/revocation-result.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import { type Account, nameOfAccount } from './account.ts';
import type { AccountRepository } from './account-repository.ts';
import { removeFile } from './recover-accounts.ts';
import type { RevocationQueue } from './revocation-queue.ts';
import { hasEnded, type RevocationParts, revocationOf, revokeAtProvider } from './revoke-at-provider.ts';

export interface DisconnectParts extends RevocationParts {
  accounts: AccountRepository;
  secrets: SecretRepository;
  exclusive: ExclusiveByKey;
  revocations: RevocationQueue;
  accessTokens: Pick<AccessTokenSource, 'refreshIfDue'>;
}

/** What a disconnect did, in full: what was revoked and what was only forgotten. */
export interface DisconnectReceipt {
  /** What the person calls the account, or its own name. */
  displayName: string;
  providerId: string;
  providerName: string;
  clientId: string;
  results: RevocationResult[];
  /** True when the tokens may still live at the provider. */
  onlyForgotten: boolean;
  /** True when the revocation waits in the queue. */
  waits: boolean;
  /** What else ended with it: `project` means every device that uses the same client. */
  reach: 'grant' | 'project' | 'none';
}

/**
 * Disconnects an account. No refresh of it runs meanwhile or after.
 *
 * @param revoke `now` revokes at the provider, then forgets; `later` forgets and leaves the revocation to the queue, unless the
 *   provider has none; `never` forgets without asking the provider
 * @throws AppError when the provider could not revoke or is not known in this run; the account then stays as it was
 */
export async function disconnectAccount(
  parts: DisconnectParts,
  accountId: string,
  revoke: 'now' | 'later' | 'never',
): Promise<DisconnectReceipt> {
  requireForgettable(parts, accountId);
  if (revoke === 'now') await renewToRevoke(parts, parts.accounts.get(accountId));
  return parts.exclusive.run(accountId, async () => {
    const account = parts.accounts.get(accountId);
    const tokenSet = revoke === 'never' ? undefined : await loadIfReadable(parts.secrets, accountId);
    const waits = revoke === 'later' && tokenSet !== undefined && mayRevoke(parts, account);
    // The queue takes the tokens before the account lets go of them: a crash in between loses nothing.
    if (waits) await parts.revocations.add(account, tokenSet, parts.secrets.isForThisRunOnly(accountId));
    const target = { ...account, displayName: nameOfAccount(account) };
    const results = tokenSet && !waits ? await revokeAtProvider(parts, target, tokenSet.secrets) : [];
    return forget(parts, account, results, waits);
  });
}

/**
 * Reports an account's tokens as exposed, for somebody who fears that they were stolen, then forgets it.
 *
 * @throws AppError REVOCATION_NOT_SUPPORTED, SERVER_*, TRANSPORT_*, STORAGE_*; the account then stays as it was
 */
export async function revokeExposed(parts: DisconnectParts, accountId: string): Promise<DisconnectReceipt> {
  requireForgettable(parts, accountId);
  return parts.exclusive.run(accountId, async () => {
    const account = parts.accounts.get(accountId);
    const { secrets } = await parts.secrets.load(accountId);
    const provider = parts.providers.forAccount(account);
    const results = await parts.inspector.watch(revocationOf(provider, nameOfAccount(account)), () =>
      reportExposed(provider, secrets, parts.fetch),
    );
    return { ...forget(parts, account, results, false), reach: 'grant' };
  });
}

/** What could not be forgotten afterwards is not revoked first. @throws AppError ACCOUNT_UNKNOWN, STORAGE_IN_USE, STORAGE_FILE_NEWER */
function requireForgettable({ accounts, secrets }: DisconnectParts, accountId: string): void {
  accounts.get(accountId);
  if (!secrets.isForThisRunOnly(accountId)) accounts.requireWritable();
}

/**
 * Where a grant is deleted by showing an access token, an expired one shows nothing: the grant would seem to be over while its
 * refresh token lives.
 */
async function renewToRevoke({ accessTokens, providers }: DisconnectParts, account: Account): Promise<void> {
  const needsLiveToken = providers.find(account.providerId)?.revocation.kind === 'github-grant';
  if (needsLiveToken) await accessTokens.refreshIfDue(account.id).catch(() => undefined);
}

/** A provider that this run does not know may be there in another one. */
function mayRevoke({ providers }: DisconnectParts, account: Account): boolean {
  return !providers.isKnown(account) || providers.get(account.providerId).revocation.kind !== 'none';
}

function forget(
  { accounts, secrets, providers }: DisconnectParts,
  account: Account,
  results: RevocationResult[],
  waits: boolean,
): DisconnectReceipt {
  // The index goes first, and names the account as removed: whatever happens now, it is, and its file is never taken back.
  accounts.remove(account.id);
  removeFile(accounts, secrets, account.id);
  const provider = providers.find(account.providerId);
  const ended = hasEnded(results);
  return {
    displayName: nameOfAccount(account),
    providerId: account.providerId,
    providerName: provider?.name ?? account.providerId,
    clientId: account.clientId,
    results,
    onlyForgotten: !ended && !waits,
    waits,
    reach: (ended || waits) && provider ? provider.revocation.reach : 'none',
  };
}

/** An account whose tokens are gone or unreadable can still be disconnected; a locked key store is another matter. */
async function loadIfReadable(secrets: SecretRepository, accountId: string): Promise<TokenSet | undefined> {
  try {
    return await secrets.load(accountId);
  } catch (error) {
    const lost = ['STORAGE_SECRET_UNREADABLE', 'STORAGE_KEY_LOST', 'STORAGE_FILE_BROKEN'];
    if (error instanceof AppError && lost.includes(error.code)) return undefined;
    throw error;
  }
}
