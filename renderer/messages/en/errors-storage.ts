export const storageErrors = {
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
  STORAGE_NOT_SYNCED: {
    title: 'The disk has not confirmed a change',
    meaning:
      'It was written and is used, but a power cut could still undo it. Holdfast keeps asking the disk.',
    todo: 'If this comes again, have a look at the disk.',
  },
  STORAGE_KEY_STORE_HANGING: {
    title: 'The key store does not answer',
    meaning:
      'It may be waiting for its own password in another window. The accounts are safe, but can’t be read until it answers.',
    todo: 'Look for a window that asks for a password, then try again.',
  },
  STORAGE_KEY_STORE_PLAIN_TEXT: {
    title: 'There is no safe key store',
    meaning: 'The one that the system offers uses a key that everybody knows, so nothing was written.',
    todo: 'Install a real key store, or protect the accounts by a passphrase.',
  },
  STORAGE_KEY_STORE_CHANGED: {
    title: 'This is another key store',
    meaning: 'The accounts are under the key of another one. They are still on the disk, untouched.',
    todo: 'Start the earlier key store again, or go on with this one and reconnect the accounts.',
  },
  STORAGE_KEY_LOST: {
    title: 'The key is gone',
    meaning:
      'The key store no longer has the key that the accounts are under. They are still on the disk, untouched.',
    todo: 'Bring the key store’s backup back, or go on and reconnect the accounts.',
  },
  STORAGE_VAULT_LOCKED: {
    title: 'Holdfast is locked',
    meaning: 'The accounts are safe, but they can’t be used until it is unlocked.',
    todo: 'Unlock it with your passphrase.',
  },
  STORAGE_IN_USE: {
    title: 'Another Holdfast uses these accounts',
    meaning: 'Two at once could lose tokens, so this one writes nothing.',
    todo: 'Quit the other one, then try again.',
  },
  STORAGE_INDEX_RESTORED: {
    title: 'The list of accounts was restored',
    meaning: 'Its file was damaged and set aside; the copy of the last change before it took its place.',
    todo: 'Look whether your newest account is there.',
  },
  STORAGE_ACCOUNT_RECOVERED: {
    title: 'An account was recovered',
    meaning:
      'Its tokens were on the disk, but the list of accounts did not name it: Holdfast may have been ended in the middle of a change.',
    todo: 'Nothing needs to be done. Disconnect it if you do not want it.',
  },
  PASSPHRASE_WRONG: {
    title: 'That is not the passphrase',
    meaning: 'Nothing was opened and nothing was changed.',
    todo: 'Try again. Each wrong try makes the next wait longer.',
  },
  PASSPHRASE_PAUSED: {
    title: 'Too many wrong tries',
    meaning: 'Holdfast waits before it takes the next one.',
    todo: 'Wait, then try again.',
  },
  PASSPHRASE_TOO_WEAK: {
    title: 'That passphrase is too easy to guess',
    meaning: 'Whoever copies the file could try millions of them.',
    todo: 'Take four words or more, or at least 12 mixed characters.',
  },
  EXPORT_FILE_INVALID: {
    title: 'This is no export of Holdfast, or it is damaged',
    meaning: 'Nothing was taken from it.',
    todo: 'Choose another file.',
  },
  EXPORT_FILE_NEWER: {
    title: 'This export comes from a newer Holdfast',
    meaning: 'This version can’t read it. Nothing was taken from it.',
    todo: 'Update Holdfast.',
  },
  REQUEST_TOO_LARGE: {
    title: 'That was too much at once',
    meaning: 'Holdfast did not take it in.',
    todo: 'Send less.',
  },
};
