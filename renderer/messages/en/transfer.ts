import { counted, numberText } from '../words.ts';

/** Exports of everything, and where both begin. The imports have an area of their own. */
export const transfer = {
  group: 'Backup and move',
  exportName: 'Export',
  exportNote: 'One file with accounts, clients and settings, encrypted under a passphrase of yours.',
  exportOpen: 'Export…',
  importName: 'Import',
  importNote: 'From an export of this or another computer. You choose what is taken.',
  importOpen: 'Import…',
  title: 'Export',
  subtitle: 'One encrypted file, for another computer or as a backup.',
  cancel: 'Cancel',
  done: 'Done',
  tryAgain: 'Try again',
  save: 'Save file…',
  looking: 'Looking what can be exported',
  contents: 'What the file holds',
  accounts: (count: number) => (count === 0 ? 'No account' : counted(count, '# account', '# accounts')),
  clients: (count: number) => counted(count, '# client, secrets included', '# clients, secrets included'),
  providers: (count: number) => counted(count, '# provider of your own', '# providers of your own'),
  settings: 'The settings',
  notExportable: (count: number) =>
    counted(
      count,
      '# account stays out: its tokens can’t be read now, or are kept for this run only.',
      '# accounts stay out: their tokens can’t be read now, or are kept for this run only.',
    ),
  bound: (count: number) =>
    counted(
      count,
      '# account goes without its tokens, which are bound to this computer. Reconnect it on the other one.',
      '# accounts go without their tokens, which are bound to this computer. Reconnect them on the other one.',
    ),
  rotating: {
    include: 'Include refresh tokens that rotate',
    what: (count: number) =>
      counted(
        count,
        '1 account has a token that rotates: each is good for one renewal. When two computers use the same one, the provider ends the connection for both.',
        '# accounts have tokens that rotate: each is good for one renewal. When two computers use the same one, the provider ends the connection for both.',
      ),
    included: (count: number) =>
      counted(
        count,
        'Stop using that account on this computer before you import the file on another one.',
        'Stop using those accounts on this computer before you import the file on another one.',
      ),
    leftOut: (count: number) =>
      counted(
        count,
        'Left out, it works on the other computer until the present access ends, and is reconnected then.',
        'Left out, they work on the other computer until the present access ends, and are reconnected then.',
      ),
  },
  exported: {
    title: 'Exported',
    whole: (accounts: number, file: string) =>
      accounts === 0
        ? `No account is in ${file}.`
        : `${counted(accounts, '# account is', '# accounts are')} in ${file}.`,
    without: (accounts: number, leftOut: string, file: string) =>
      accounts === 1
        ? `1 account is in ${file}, without the token that renews it.`
        : `${numberText(accounts)} accounts are in ${file}, ${leftOut} of them without the token that renews it.`,
    keepPassphrase:
      'Without the passphrase nobody can open the file, and nobody can bring the passphrase back. Keep it in another place than the file.',
    deleteFile: 'Whoever has both can use these accounts. Delete the file when you no longer need it.',
    withoutRotating:
      'What goes without the token that renews it works on the other computer until its present access ends, and is reconnected then.',
  },
};
