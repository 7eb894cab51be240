import type { AccountsChange, Snapshot } from '../../electron/ipc/contract.ts';
import { keptAccount } from './kept-account.ts';
import type { Slice } from './slice.ts';
import { type ToldAccounts, withAccountsChange } from './told-accounts.ts';

type SliceValues = Omit<Snapshot, 'revision' | keyof ToldAccounts>;
/** Those that each event tells of as a whole. */
export type SliceName = keyof SliceValues;

export type Slices = ToldAccounts & { [K in SliceName]: Slice<SliceValues[K]> };

export const emptySlices: Slices = {
  accounts: { revision: -1, value: [] },
  accountCount: 0,
  accountsComplete: false,
  attempts: { revision: -1, value: [] },
  providers: { revision: -1, value: [] },
  storage: { revision: -1, value: { state: 'checking' } },
  notices: { revision: -1, value: [] },
  settings: {
    revision: -1,
    value: {
      theme: 'system',
      contrast: 'system',
      language: 'system',
      shownLanguage: 'en',
      locale: 'en',
      tray: false,
      notifications: true,
      lockAfterIdleMinutes: 15,
      lockOnScreenLock: true,
      policy: null,
      appVersion: '',
      electronVersion: '',
    },
  },
  revocations: { revision: -1, value: [] },
  vault: { revision: -1, value: { setAside: [], converting: null, unreadableAccounts: 0 } },
  activity: { revision: -1, value: { lastSequence: 0 } },
  inspector: { revision: -1, value: { lastChange: 0 } },
  installation: {
    revision: -1,
    value: {
      kind: 'source',
      isSandboxed: true,
      build: 'source',
      channel: 'stable',
      links: { state: 'checking' },
      updates: { at: 'off', why: 'source' },
      leaveAskedAtMs: null,
    },
  },
};

/** The slice with `value`, or the same slice when something as new has been seen already. */
export function newerOf<T>(slice: Slice<T>, revision: number, value: T): Slice<T> {
  return revision > slice.revision ? { revision, value } : slice;
}

/**
 * A snapshot may arrive after events that are newer than it: each slice is judged by itself. What such events told of accounts is
 * only what changed, and comes on top.
 *
 * @param changes of accounts, told since the snapshot was asked for
 */
export function withSnapshot(slices: Slices, snapshot: Snapshot, changes: readonly AccountsChange[]): Slices {
  const { revision, ...values } = snapshot;
  const { accountCount, accountsComplete } = values;
  const accounts = { revision, value: values.accounts.map(keptAccount) };
  const first = { accounts, accountCount, accountsComplete };
  return {
    ...changes.reduce(withAccountsChange, first),
    attempts: newerOf(slices.attempts, revision, values.attempts),
    providers: newerOf(slices.providers, revision, values.providers),
    storage: newerOf(slices.storage, revision, values.storage),
    notices: newerOf(slices.notices, revision, values.notices),
    settings: newerOf(slices.settings, revision, values.settings),
    revocations: newerOf(slices.revocations, revision, values.revocations),
    vault: newerOf(slices.vault, revision, values.vault),
    activity: newerOf(slices.activity, revision, values.activity),
    inspector: newerOf(slices.inspector, revision, values.inspector),
    installation: newerOf(slices.installation, revision, values.installation),
  };
}
