/** The guided set-up of a client, as far as it is the same at every provider. */
export const setUp = {
  title: (provider: string) => `Set up ${provider}`,
  titleEdit: (client: string) => `Edit ${client}`,
  /** Of a client that has no name but its ID. */
  titleEditUnnamed: 'Edit the client',
  shortTitle: 'Set up',
  reading: 'Reading the provider',
  whatToDo: (provider: string) => `What to do at ${provider}`,
  save: 'Save',
  saveAndContinue: 'Save and continue',
  values: {
    redirectUri: 'Redirect URI',
    appName: 'App name',
    homePage: 'Home page',
    scopes: 'Scopes',
    permissions: 'Permissions',
  },
  /** The last two steps, which are done here. */
  bring: {
    orChoose: 'Drop it anywhere on this sheet, or',
    chooseFile: 'Choose a file…',
    fileLabel: 'Client JSON file',
  },
  check: {
    title: 'See whether it works',
    meaning: (provider: string) =>
      `Asks ${provider} about this client. Nobody has to sign in, and nothing is kept.`,
    button: 'Check it at once',
    again: 'Check again',
    stop: 'Stop',
    running: (provider: string) => `Asking ${provider}`,
  },
  /** What was learnt, and what to do with it. */
  findings: {
    works: {
      title: (provider: string) => `${provider} knows this client`,
      public: 'It needs no secret. Go on and choose what it may do.',
      withSecret: 'The secret is right too. Go on and choose what it may do.',
      redirectUri: 'The redirect URI is registered as well.',
    },
    worksByDevice: {
      title: (provider: string) => `${provider} knows this client, but not its secret`,
      meaning:
        'You can go on and connect with a code on another device. For the way through the browser, paste the secret too.',
    },
    secretUnclear: {
      title: (provider: string) => `${provider} knows this client`,
      meaning: 'Whether the secret is right, it tells only when somebody connects. You can go on.',
    },
    wrongClient: {
      title: (provider: string) => `${provider} does not know this ID`,
      meaning: 'Copy it once more, as a whole. A client that was deleted is not known any more either.',
      fault: 'Not known there. Copy it once more.',
    },
    wrongSecret: {
      title: 'The secret is wrong',
      meaning: (provider: string) =>
        `${provider} knows the client, but refuses this secret. Copy it once more, or make a new one there.`,
      fault: 'Refused. Copy it once more.',
    },
    wrongEither: {
      title: (provider: string) => `${provider} refuses this ID with this secret`,
      meaning: 'It does not say which of the two it minds. Copy both once more.',
      fault: 'This, or the other one, is wrong.',
    },
    secretMissing: {
      title: (provider: string) => `${provider} wants a secret for this client`,
      meaning: 'Paste it above, or make the client a public one there, if it may be.',
      fault: 'Paste the secret here.',
    },
    wrongOrSecretMissing: {
      title: (provider: string) => `${provider} refuses this ID without a secret`,
      meaning: 'Either it does not know the ID, or it wants its secret too. Copy both once more.',
      fault: 'Not known, or it wants its secret.',
    },
    secretNotWanted: {
      title: (provider: string) => `${provider} takes this client only without a secret`,
      meaning: 'It is a public one, as an app on a computer should be. Take the secret away and check again.',
      fault: 'Leave this empty.',
    },
    redirectNotRegistered: {
      title: 'The redirect URI is not registered',
      meaning: (provider: string) =>
        `The client is right, but ${provider} would send nobody back to this computer. Add this address there, as it stands:`,
    },
    notForBrowser: {
      title: 'This client is not made for people in a browser',
      meaning: (provider: string) =>
        `${provider} knows it, but lets it ask for no one. It may still connect itself, as a service; for your own account, register a native or desktop client.`,
    },
    unclear: {
      title: 'That could not be found out',
      meaning: (provider: string) =>
        `${provider} answered in a way that tells nothing of this client. You can save it; the first connect will show it.`,
      because: (problem: string) => `${problem}.`,
      withError:
        'This says nothing of the client. Check again later, or save it: the first connect will show it.',
    },
  },
};
