import { describe, expect, test } from 'vitest';
import type { StorageView } from '../../../electron/ipc/contract.ts';
import { keepingText } from '../../../renderer/messages/keeping-text.ts';
import { lockAfterText, waitText } from '../../../renderer/messages/lock-text.ts';
import { setAsideTitle } from '../../../renderer/messages/set-aside-text.ts';
import { storageChoices } from '../../../renderer/messages/storage-choice-text.ts';
import { storageText } from '../../../renderer/messages/storage-text.ts';

const acts = (storage: StorageView) => storageChoices(storage, 2).map(({ act }) => act);

describe('the ways on from a key store', () => {
  test.each<[StorageView, string[]]>([
    [{ state: 'checking' }, []],
    [{ state: 'ready', backend: 'kwallet6', protection: 'key-store' }, []],
    [{ state: 'this-run-only', backend: 'basic_text' }, []],
    [{ state: 'passphrase-locked', nextTryAtMs: null }, []],
    [{ state: 'locked', backend: 'kwallet6' }, ['try-again']],
    [{ state: 'hanging', backend: 'kwallet6' }, ['try-again']],
    [{ state: 'in-use' }, ['try-again']],
    [{ state: 'missing', backend: 'gnome_libsecret' }, ['try-again', 'use-passphrase', 'this-run-only']],
    [{ state: 'plain-text', backend: 'basic_text' }, ['try-again', 'use-passphrase', 'this-run-only']],
    [{ state: 'changed', backend: 'kwallet6', earlierBackend: 'gnome_libsecret' }, ['try-again', 'go-on']],
    [{ state: 'key-lost', backend: 'gnome_libsecret' }, ['try-again', 'import', 'go-on']],
  ])('of %j are %j', (storage, wanted) => {
    expect(acts(storage)).toEqual(wanted);
    expect(storageText(storage).title).not.toBe('');
  });

  test('name both key stores where it is another one, and how many accounts hang on it', () => {
    const changed: StorageView = { state: 'changed', backend: 'kwallet6', earlierBackend: 'gnome_libsecret' };
    const [back, on] = storageChoices(changed, 2);
    expect([back?.title, on?.title]).toEqual(['Go back to GNOME Keyring', 'Go on with KWallet']);
    expect(on?.meaning).toContain('2 accounts must be reconnected');
  });
});

describe('where access is going to be kept', () => {
  test('names the key store that there is', () => {
    const { title } =
      keepingText({ state: 'ready', backend: 'gnome_libsecret', protection: 'key-store' }) ?? {};
    expect(title).toBe('Kept encrypted by GNOME Keyring on this computer');
    const other = keepingText({ state: 'ready', backend: 'new-in-chromium', protection: 'key-store' });
    expect(other?.title).toBe('Kept encrypted by the system’s key store on this computer');
  });

  test.each<StorageView>([
    { state: 'missing', backend: 'gnome_libsecret' },
    { state: 'plain-text', backend: 'basic_text' },
    { state: 'locked', backend: 'kwallet6' },
    { state: 'in-use' },
  ])('promises nothing of $state', (storage) => {
    expect(keepingText(storage)).toBeNull();
  });

  test('says nothing of accounts that there are not', () => {
    expect(storageText({ state: 'locked', backend: 'kwallet6' }, false).meaning).not.toContain(
      'Your accounts',
    );
  });
});

test.each([
  [1_000, 'The next one is taken in 1 s.'],
  [29_100, 'The next one is taken in 30 s.'],
  [120_000, 'The next one is taken in 2 min.'],
])('a wait of %i ms is told as people say it', (waitMs, text) => {
  expect(waitText(waitMs)).toContain(text);
});

test('a lock after a while is told as people say it', () => {
  expect(['1', '15', '60', 'never'].map(lockAfterText)).toEqual([
    ...['After 1 minute', 'After 15 minutes', 'After 1 hour', 'Never'],
  ]);
});

test('a file that was set aside is called by what is in it', () => {
  const file = { name: 'x', atMs: 0, sizeBytes: 1 };
  expect(setAsideTitle({ ...file, what: 'account', accountName: 'Ada' })).toBe('The tokens of Ada');
  expect(setAsideTitle({ ...file, what: 'account', accountName: null })).toBe('The tokens of an account');
  expect(setAsideTitle({ ...file, what: 'accounts', accountName: null })).toBe('The list of accounts');
});
