export const firstRun = {
  title: 'Your accounts, held safely',
  lead: 'Holdfast connects your accounts, keeps their access alive, and lets go of it when you say so.',
  promises: {
    signIn: 'You sign in in your own browser. Holdfast never sees a password.',
    access: 'You see what each account may do, and when its access ends.',
    letGo: 'When you let go, the provider is told, and you get a receipt.',
  },
  /** Where the keys to the accounts are going to live, as it is on this computer. */
  keeping: {
    label: 'Where access is kept',
    checking: {
      title: 'Asking this computer’s key store',
      meaning: 'It takes a moment. You can begin meanwhile.',
    },
    keyStore: {
      title: (keyStore: string) => `Kept encrypted by ${keyStore} on this computer`,
      meaning: 'It opens when you sign in. There is nothing to remember.',
    },
    passphrase: {
      title: 'Kept encrypted under your passphrase on this computer',
      meaning: 'Only you know it. Without it, nobody can read what is kept.',
    },
    thisRunOnly: {
      title: 'Kept in memory, for this run only',
      meaning: 'Nothing is written to the disk. Accounts are gone when you quit Holdfast.',
      button: 'Keep them under a passphrase…',
    },
  },
  connect: 'Connect',
  import: 'Import…',
  settings: 'Settings',
  readyTitle: 'Nothing to set up for these',
  demoName: 'Try the local demo',
  demoNote: 'Nothing to register',
  /** Below the name of a provider whose client is here already. */
  readyNote: { preset: 'Comes with Holdfast', policy: 'Set up for you', own: 'Set up by you' },
};
