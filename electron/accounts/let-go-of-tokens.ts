import type * as client from 'openid-client';
import type { Provider } from '../providers/provider.ts';
import { revokeSuperseded, revokeUnkept } from '../tokens/revocation.ts';
import type { TokenSecrets } from '../tokens/token-set.ts';
import type { Account } from './account.ts';
import type { ConnectParts } from './connect-parts.ts';

/**
 * Revokes tokens that were given but not kept, in the background: why nothing was kept is what the person waits for. Some
 * servers give a person the same tokens again; those that an account here has are left alone.
 */
export function letGoOfUnkept(
  parts: ConnectParts,
  provider: Provider,
  configuration: client.Configuration,
  unkept: TokenSecrets,
): void {
  void parts.exclusive.run('revocations', async () => {
    if (!(await isInUse(parts, provider, unkept))) await revokeUnkept(provider, configuration, unkept);
  });
}

/**
 * Revokes the refresh token that a new consent replaced, in the background, with the client that it was given to: which may
 * be another one than that of the new consent.
 *
 * @param before the account as it was
 */
export function letGoOfReplaced(
  parts: ConnectParts,
  provider: Provider,
  before: Account,
  refreshToken: string,
): void {
  void parts.exclusive.run('revocations', async () => {
    try {
      const registration = await parts.clients.forAccount(provider, before);
      const configuration = await parts.configurations.for(provider, registration);
      await revokeSuperseded(provider, configuration, refreshToken);
    } catch {
      // Without its client nobody can revoke it; it is used no more in any case.
    }
  });
}

async function isInUse(
  { accounts, secrets }: ConnectParts,
  provider: Provider,
  { accessToken, refreshToken }: TokenSecrets,
): Promise<boolean> {
  for (const { id, providerId } of accounts.list()) {
    if (providerId !== provider.id) continue;
    const kept = (await secrets.load(id).catch(() => undefined))?.secrets;
    if (kept?.accessToken === accessToken) return true;
    if (kept && refreshToken !== null && kept.refreshToken === refreshToken) return true;
  }
  return false;
}
