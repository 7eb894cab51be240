import { counted } from '../words.ts';

/** Taking in an export. */
export const importing = {
  title: 'Import',
  subtitle: 'From an export of Holdfast, made on this or another computer.',
  cancel: 'Cancel',
  done: 'Done',
  chooseFile: 'Choose file…',
  stepFile: 'You choose the file and type its passphrase.',
  stepChoice: 'You see what is in it, and tick what you want here.',
  stepChange: 'Only then is anything changed.',
  passphrase: {
    subtitle: 'The passphrase that was chosen for the export opens the file.',
    anotherFile: 'Another file…',
    open: 'Open',
    label: 'Passphrase of the file',
    missing: 'Type the passphrase of the file.',
    wrong: 'That is not the passphrase of this file. Try again.',
  },
  choice: {
    title: 'What to import',
    subtitle: (file: string, version: string, day: string) =>
      `${file}, made by Holdfast ${version} on ${day}`,
    import: 'Import',
    importAccounts: (count: number) => counted(count, 'Import # account', 'Import # accounts'),
    setUps: 'Clients and providers',
    setUpsNote: (what: string) => `${what} Accounts work only with the client they were connected with.`,
    settings: 'Settings',
    settingsNote: 'Appearance and locking, in place of what is set here.',
    noAccount: 'No account is in this file.',
    accounts: 'Accounts',
    ticked: (chosen: string, all: string) => `${chosen} of ${all} ticked`,
    untickAll: 'Untick all',
    tickAllNew: 'Tick all new',
  },
  /** A provider without a name is ''. */
  note: {
    unknownProvider: (provider: string) =>
      `Can’t be used here: this Holdfast does not know ${provider || 'its provider'}. Add the provider first.`,
    forbidden: (provider: string) =>
      `Can’t be used here: your organisation does not allow ${provider || 'its provider'}.`,
    betterHere: 'Is here already, newer or with more than the file has. It stays as it is.',
    known: 'Is here already. Ticked, what the file has takes the place of what is here.',
    rotates:
      'Comes without the token that renews it, since that one rotates: reconnect it when its access ends.',
    'bound-to-computer':
      'Comes without its tokens, since they are bound to the other computer: reconnect it here.',
    noRenewal: 'Has no token that renews it: it works until its access ends.',
  },
  setUps: {
    allKnown: 'All of them are here already.',
    adds: (list: string) => `Adds ${list}.`,
    addsMore: (list: string, known: number) =>
      `Adds ${list}. ${counted(known, '# more is here already and stays.', '# more are here already and stay.')}`,
  },
  /** Parts of a list of what is added or was taken in. */
  accounts: (count: number) => counted(count, '# account', '# accounts'),
  clients: (count: number) => counted(count, '# client', '# clients'),
  providers: (count: number) => counted(count, '# provider of your own', '# providers of your own'),
  theSettings: 'the settings',
  imported: {
    title: 'Imported',
    partTitle: 'Not everything was imported',
    nothing: 'Nothing was imported.',
    noAccount: 'No account was imported.',
    one: (what: string) => `${what} is here now.`,
    many: (list: string) => `${list} are here now.`,
    /** After what was taken in. */
    andKept: (text: string, kept: number) =>
      `${text} ${counted(kept, '# account stays as it is.', '# accounts stay as they are.')}`,
    toReconnect: (count: number) =>
      counted(
        count,
        '1 account came without the token that renews it. Reconnect it when its access ends.',
        '# accounts came without the tokens that renew them. Reconnect them when their access ends.',
      ),
    deleteFile:
      'Delete the file when you no longer need it. Whoever has it and its passphrase can use these accounts.',
  },
};
