import type { ActivityLedger, ActivityNote, Named } from '../activity/activity-ledger.ts';
import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { ReceiptView, RequestInput, RequestName, RequestOutput } from './contract.ts';
import type { Handlers } from './router.ts';

export interface RecordedParts {
  activity: ActivityLedger;
  /** An account as the ledger names it. */
  named: (accountId: string) => Named | undefined;
}

interface Done<K extends RequestName> {
  input: RequestInput<K>;
  /** undefined where it failed. */
  output: RequestOutput<K> | undefined;
  /** Why it failed; null where it did not. */
  cause: ErrorCode | null;
  durationMs: number;
}

type Told = { [K in RequestName]?: (done: Done<K>) => ActivityNote[] };

/** What is told of requests once they are done. What else happens is seen in the stores: see activity/watch-… */
const told: Told = {
  callApi: ({ input: { accountId, request }, output, cause, durationMs }) => {
    const { method, url } = request;
    const call = { method, url, status: output?.status ?? null, durationMs };
    return [{ kind: 'api-called', accountId, cause, call }];
  },
  disconnectAccount: ({ input: { accountId }, output }) =>
    isRevoked(output) ? [{ kind: 'revoked', accountId }] : [],
  revokeExposed: ({ input: { accountId }, output }) =>
    isRevoked(output) ? [{ kind: 'revoked', accountId }] : [],
  disconnectAccounts: ({ output }) => revoked(output),
  revokeEverywhere: ({ output }) => revoked(output),
  unlockVault: ({ cause }) => (cause === 'PASSPHRASE_WRONG' ? [{ kind: 'unlock-failed', cause }] : []),
  restoreSetAside: ({ output }) => (output ? [{ kind: 'file-restored' }] : []),
};

/** Of several at once. */
function revoked(output: { receipts: readonly ReceiptView[] } | undefined): ActivityNote[] {
  const count = output?.receipts.filter(isRevoked).length ?? 0;
  return count > 0 ? [{ kind: 'revoked', count }] : [];
}

function isRevoked(receipt: ReceiptView | undefined): boolean {
  return receipt?.results.some(({ outcome }) => outcome === 'revoked') ?? false;
}

/** The same handlers, with what they did told to the ledger. */
export function recordHandlers(handlers: Handlers, { activity, named }: RecordedParts): Handlers {
  type Handler = (input: unknown) => unknown;
  const recorded = { ...handlers } as unknown as Record<string, Handler>;
  for (const [name, tell] of Object.entries(told) as [
    string,
    (done: Done<RequestName>) => ActivityNote[],
  ][]) {
    const handler = recorded[name] as Handler;
    recorded[name] = async (input) => {
      const startedAtMs = performance.now();
      const { accountId } = input as { accountId?: string };
      // A disconnected account is gone by the time that it is told of.
      const known = accountId === undefined ? undefined : named(accountId);
      const tellAll = (output: unknown, cause: ErrorCode | null) => {
        const durationMs = Math.round(performance.now() - startedAtMs);
        for (const note of tell({ input, output, cause, durationMs } as Done<RequestName>))
          activity.record(note, known);
      };
      try {
        const output = await handler(input);
        tellAll(output, null);
        return output;
      } catch (error) {
        tellAll(undefined, error instanceof AppError ? error.code : 'INTERNAL');
        throw error;
      }
    };
  }
  return recorded as unknown as Handlers;
}
