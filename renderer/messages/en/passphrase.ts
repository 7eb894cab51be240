import { numberText } from '../words.ts';

export const passphrase = {
  rule: 'At least 12 characters, 6 of them different. Four words that nobody would guess are good.',
  faults: {
    empty: 'Choose a passphrase.',
    short: (length: number) => `12 characters at least; this has ${numberText(length)}.`,
    alike: (distinct: number) => `6 different characters at least; this has ${numberText(distinct)}.`,
    differ: 'The two are not the same.',
    presentEmpty: 'Type the passphrase that Holdfast has now.',
  },
  labels: {
    passphrase: { first: 'Passphrase', again: 'Passphrase, once more' },
    next: { first: 'New passphrase', again: 'New passphrase, once more' },
    export: { first: 'Passphrase for the file', again: 'Passphrase for the file, once more' },
    present: 'Present passphrase',
  },
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  capsLock: 'Caps Lock is on',
  cancel: 'Cancel',
  change: { title: 'Change passphrase', button: 'Change passphrase' },
  protect: {
    title: 'Protect by a passphrase',
    subtitle: 'You type it when Holdfast starts and after it was locked.',
    button: 'Protect',
    warning: 'Nobody can bring it back for you: without it, the accounts must be reconnected.',
    warningWithAccounts:
      'Nobody can bring it back for you: without it, the accounts must be reconnected. Write it down, or make an export under another one.',
  },
  lock: {
    title: 'Holdfast is locked',
    button: 'Unlock',
    /** A title and what it means, of an error that is no wrong passphrase. */
    fault: (title: string, meaning: string) => `${title}. ${meaning}`,
    wrong: (title: string) => `${title}.`,
    wait: (span: string) => `After wrong tries Holdfast waits. The next one is taken in ${span}.`,
    waitSeconds: (seconds: number) => `${numberText(seconds)} s`,
    waitTold: 'The next passphrase is taken after a wait.',
    never: 'Never',
    after: (minutes: number) => (minutes === 1 ? 'After 1 minute' : `After ${numberText(minutes)} minutes`),
    afterHour: 'After 1 hour',
  },
};
