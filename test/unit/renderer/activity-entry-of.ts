import type { ActivityEntryView } from '../../../electron/ipc/contract.ts';
import { nowMs } from './account-of.ts';

/** An entry of the ledger about nothing in particular, or what is asked for instead. */
export function entryOf(part: Partial<ActivityEntryView> = {}): ActivityEntryView {
  return {
    sequence: 1,
    atMs: nowMs,
    kind: 'refreshed',
    accountId: '00000000-0000-4000-8000-000000000001',
    accountName: 'Ada Lovelace',
    providerId: 'google',
    cause: null,
    call: null,
    scopes: null,
    count: null,
    ...part,
  };
}
