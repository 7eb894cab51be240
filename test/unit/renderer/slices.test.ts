import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../electron/ipc/contract.ts';
import { emptySlices, newerOf, withSnapshot } from '../../../renderer/store/slices.ts';

const snapshot = (revision: number, appVersion: string): Snapshot => ({
  revision,
  accounts: [],
  accountCount: 0,
  accountsComplete: true,
  attempts: [],
  providers: [],
  storage: { state: 'ready', protection: 'key-store', backend: 'keychain' },
  notices: [],
  settings: { ...emptySlices.settings.value, appVersion, electronVersion: '45' },
  revocations: [],
  vault: { setAside: [], converting: null, unreadableAccounts: 0 },
  activity: { lastSequence: 0 },
  inspector: { lastChange: 0 },
  installation: emptySlices.installation.value,
});

describe('newerOf', () => {
  const slice = { revision: 4, value: 'old' };

  it('takes a newer revision', () => {
    expect(newerOf(slice, 5, 'new')).toEqual({ revision: 5, value: 'new' });
  });

  it.each([4, 3])('ignores revision %d after 4', (revision) => {
    expect(newerOf(slice, revision, 'late')).toBe(slice);
  });
});

describe('withSnapshot', () => {
  it('fills every slice at first', () => {
    const slices = withSnapshot(emptySlices, snapshot(0, '1.0.0'), []);
    expect(slices.settings).toEqual({ revision: 0, value: snapshot(0, '1.0.0').settings });
    expect(slices.storage.value.state).toBe('ready');
  });

  it('keeps a slice whose event was newer than the snapshot, and takes the others', () => {
    const storage = { revision: 9, value: { state: 'locked' as const, backend: 'keychain' } };
    const slices = withSnapshot({ ...emptySlices, storage }, snapshot(8, '1.0.0'), []);
    expect(slices.storage).toBe(storage);
    expect(slices.settings.value.appVersion).toBe('1.0.0');
  });
});
