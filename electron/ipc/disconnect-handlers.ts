import type { AccountHealth } from '../accounts/account-health.ts';
import { type DisconnectParts, disconnectAccount, revokeExposed } from '../accounts/disconnect-account.ts';
import { disconnectAccounts, revokeEverywhere } from '../accounts/revoke-everywhere.ts';
import type { Handlers } from './router.ts';

export interface DisconnectHandlerParts extends DisconnectParts {
  health: AccountHealth;
}

type DisconnectHandlers = Pick<
  Handlers,
  | 'disconnectAccount'
  | 'disconnectAccounts'
  | 'revokeEverywhere'
  | 'revokeExposed'
  | 'retryRevocation'
  | 'dropRevocation'
>;

/** What lets go of accounts. */
export function createDisconnectHandlers(parts: DisconnectHandlerParts): DisconnectHandlers {
  const { accounts, health, revocations } = parts;
  return {
    disconnectAccount: async ({ accountId, revoke }) => {
      const receipt = await disconnectAccount(parts, accountId, revoke);
      health.clear(accountId);
      return receipt;
    },
    disconnectAccounts: async ({ accountIds }) => {
      const receipts = await disconnectAccounts(parts, accountIds);
      for (const id of accountIds) if (!accounts.find(id)) health.clear(id);
      return { receipts };
    },
    revokeEverywhere: async () => {
      const before = accounts.list();
      const receipts = await revokeEverywhere(parts);
      for (const { id } of before) if (!accounts.find(id)) health.clear(id);
      return { receipts };
    },
    revokeExposed: async ({ accountId }) => {
      const receipt = await revokeExposed(parts, accountId);
      health.clear(accountId);
      return receipt;
    },
    retryRevocation: async ({ revocationId }) => {
      await revocations.retry(revocationId);
      return {};
    },
    dropRevocation: ({ revocationId }) => {
      revocations.drop(revocationId);
      return {};
    },
  };
}
