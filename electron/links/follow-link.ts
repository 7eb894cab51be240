import type { AccountRepository } from '../accounts/account-repository.ts';
import type { ActivityLedger } from '../activity/activity-ledger.ts';
import type { PendingRequests } from '../authorization/pending-requests.ts';
import type { AskedCommands } from '../desktop/asked-commands.ts';
import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import type { Command } from '../ipc/desktop-requests.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import { readOpenLink } from './open-link.ts';

export interface LinkParts {
  accounts: AccountRepository;
  activity: ActivityLedger;
  commands: AskedCommands;
  isLocked: () => boolean;
  notices: Notices;
  pendingRequests: PendingRequests;
  providers: ProviderRegistry;
}

/**
 * Takes in a link of our scheme. One of `/open/…` shows something; every other one is an authorization response or nothing. A
 * refused one is told of and leaves everything as it was. While the vault is locked nothing is known of what a link names.
 */
export function followLink(parts: LinkParts, link: string): void {
  if (parts.isLocked()) return;
  const command = readOpenLink(link);
  if (command) {
    if (isThere(parts, command)) parts.commands.ask(command);
    else refuse(parts, errorView(new AppError('LINK_TARGET_UNKNOWN')), undefined);
    return;
  }
  const delivery = parts.pendingRequests.deliver(link);
  if (!delivery.accepted) refuse(parts, delivery.error, delivery.providerId);
}

function isThere({ accounts, providers }: LinkParts, command: Command): boolean {
  if (command.name === 'show-account') return accounts.list().some(({ id }) => id === command.accountId);
  if (command.name === 'show-provider') return providers.list().some(({ id }) => id === command.providerId);
  return true;
}

function refuse({ activity, notices }: LinkParts, error: ErrorView, providerId: string | undefined): void {
  const isNews = notices.add(error, providerId ?? null);
  // A page may send any number of them, and the ledger lets go of its oldest entries.
  if (isNews) activity.record({ kind: 'link-refused', cause: error.code });
}
