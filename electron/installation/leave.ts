import { nameOfAccount } from '../accounts/account.ts';
import type { DisconnectParts, DisconnectReceipt } from '../accounts/disconnect-account.ts';
import { revokeEverywhere } from '../accounts/revoke-everywhere.ts';
import { AppError } from '../errors/app-error.ts';

export interface LeaveParts extends DisconnectParts {
  /** Ends everything that writes, takes back what was registered, and removes all that is kept for the person. */
  removeEverything: () => Promise<void>;
}

/** Every account is in one of the three lists. */
export interface Leaving {
  /** What was revoked, or could only be forgotten. */
  receipts: DisconnectReceipt[];
  /** What could not be revoked by now: its tokens may live on at the provider. */
  waiting: { displayName: string; providerName: string }[];
  /** Names of accounts that could not even be read. */
  unreadable: string[];
  /** Whether everything is removed. False leaves what waits and what could not be read as it is. */
  isGone: boolean;
}

/**
 * Revokes every account and every revocation that waits, then removes everything that the app keeps for the person.
 *
 * @param evenIfNotRevoked removes everything even where something could not be revoked
 * @throws AppError STORAGE_IN_USE when another copy of the app works with these accounts
 */
export async function leave(parts: LeaveParts, evenIfNotRevoked: boolean): Promise<Leaving> {
  const { accounts, revocations } = parts;
  accounts.requireWritable();
  const given = accounts.list().length > 0 ? await revokeWhatCanBe(parts) : [];
  const entries = () => revocations.state.getState().entries;
  await Promise.all(entries().map(({ id }) => revocations.retry(id).catch(() => undefined)));
  const waiting = entries().map(({ displayName, providerName }) => ({ displayName, providerName }));
  const unreadable = accounts.list().map(nameOfAccount);
  const isGone = evenIfNotRevoked || (waiting.length === 0 && unreadable.length === 0);
  if (isGone) await parts.removeEverything();
  return { receipts: settled(given, waiting), waiting, unreadable, isGone };
}

/** Receipts without those of revocations that wait still; of those that were made since it is said so. */
function settled(receipts: DisconnectReceipt[], waiting: Leaving['waiting']): DisconnectReceipt[] {
  const left = waiting.map(nameOf);
  return receipts.flatMap((receipt) => {
    if (!receipt.waits) return receipt;
    const index = left.indexOf(nameOf(receipt));
    if (index < 0)
      return { ...receipt, waits: false, results: [{ what: 'refresh-token', outcome: 'revoked' }] };
    left.splice(index, 1);
    return [];
  });
}

function nameOf({ displayName, providerName }: Leaving['waiting'][number]): string {
  return JSON.stringify([displayName, providerName]);
}

/** Accounts that can't be read stay, and are told of by their names. */
async function revokeWhatCanBe(parts: LeaveParts): Promise<DisconnectReceipt[]> {
  try {
    return await revokeEverywhere(parts);
  } catch (error) {
    if (error instanceof AppError && error.code !== 'STORAGE_IN_USE') return [];
    throw error;
  }
}
