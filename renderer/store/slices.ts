import type { Snapshot } from '../../electron/ipc/contract.ts';

type SliceValues = Omit<Snapshot, 'revision'>;
export type SliceName = keyof SliceValues;

export interface Slice<T> {
  /** Of the event or snapshot that brought the value; -1 before the first. */
  revision: number;
  value: T;
}

export type Slices = { [K in SliceName]: Slice<SliceValues[K]> };

export const emptySlices: Slices = {
  accounts: { revision: -1, value: [] },
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

/** A snapshot may arrive after events that are newer than it: each slice is judged by itself. */
export function withSnapshot(slices: Slices, { revision, ...values }: Snapshot): Slices {
  return {
    accounts: newerOf(slices.accounts, revision, values.accounts),
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
