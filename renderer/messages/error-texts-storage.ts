import type { ErrorText } from './error-text-shape.ts';

export const storageErrorTexts = {
  STORAGE_KEY_STORE_UNAVAILABLE: {
    title: 'There is no key store',
    meaning: 'Without one, access can’t be kept safely on this computer, so nothing was written.',
    todo: 'Install or start a key store, or keep accounts for this run only.',
  },
  STORAGE_KEY_STORE_LOCKED: {
    title: 'The key store is locked',
    meaning: 'The accounts are safe, but they can’t be read or kept until it is unlocked.',
    todo: 'Unlock the key store, then try again.',
  },
  STORAGE_SECRET_UNREADABLE: {
    title: 'The kept access can’t be read',
    meaning: 'It was locked with a key that this computer no longer has.',
    todo: 'Reconnect to use the account again.',
  },
  STORAGE_FILE_BROKEN: {
    title: 'A file of Holdfast is damaged',
    meaning: 'It was set aside and not overwritten. Some accounts may be missing.',
    todo: 'Reconnect the accounts that are missing.',
  },
  STORAGE_FILE_NEWER: {
    title: 'A file comes from a newer Holdfast',
    meaning: 'This version can’t read it, and it was left as it is.',
    todo: 'Update Holdfast.',
  },
  STORAGE_READ_FAILED: {
    title: 'A file of Holdfast could not be opened',
    meaning: 'Another program may hold it. It was left as it is, and nothing is written over it.',
    todo: 'Try again. If it stays so, restart Holdfast.',
  },
  STORAGE_WRITE_FAILED: {
    title: 'The disk did not take the change',
    meaning: 'It may be full, or not writable. What was there before is still there.',
    todo: 'Make room or check the folder’s rights, then try again.',
  },
} satisfies Record<string, ErrorText>;
