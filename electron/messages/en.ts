/** Every word that the main process says by itself. The other languages have the type of this one: a missing text does not compile. */
export const english = {
  menu: {
    file: 'File',
    newConnection: 'New connection…',
    import: 'Import…',
    export: 'Export…',
    lock: 'Lock',
    settings: 'Settings…',
    closeWindow: 'Close window',
    quit: (app: string) => `Quit ${app}`,
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    palette: 'Command palette…',
    findAccount: 'Find account',
    activity: 'Activity',
    inspector: 'Inspector',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    window: 'Window',
    minimize: 'Minimise',
    zoom: 'Zoom',
    bringAllToFront: 'Bring all to front',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    removeEverything: 'Remove everything from this computer…',
    about: (app: string) => `About ${app}`,
    services: 'Services',
    hide: (app: string) => `Hide ${app}`,
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  about: { testBuild: 'A test build, for trying out and never for accounts that matter.' },
  tray: {
    open: 'Open Holdfast',
    connect: 'New connection…',
    lock: 'Lock',
    quit: 'Quit',
    locked: 'Holdfast is locked',
    noAccounts: 'No account is connected',
    reading: 'Looking at the accounts',
    allWork: (accounts: number) => (accounts === 1 ? 'The account works' : `All ${accounts} accounts work`),
    needYou: (accounts: number) => (accounts === 1 ? '1 account needs you' : `${accounts} accounts need you`),
    unreachable: (accounts: number) =>
      accounts === 1 ? '1 account is out of reach for now' : `${accounts} accounts are out of reach for now`,
    reconnect: (account: string) => `${account}: Reconnect`,
    look: (account: string) => `${account}: See what it needs`,
    more: (accounts: number) => `${accounts} more…`,
  },
  notifications: {
    title: (account: string) => `${account} needs you`,
    ended: (provider: string) => `The connection to ${provider} ended. Reconnect to go on.`,
    setUp: (provider: string) =>
      `${provider} no longer takes the client of this connection. Check its set-up.`,
    unreadable: 'What is kept of it can’t be read. Reconnect to go on.',
    /** @param when a day, as "3 May" */
    forecast: (provider: string, when: string) =>
      `The connection to ${provider} ends on ${when}. Reconnect or use it before then.`,
    many: (accounts: number) => `${accounts} accounts need you`,
    locked: 'Holdfast needs you',
    lockedMeaning: 'Unlock it to see why.',
  },
  start: {
    failed: 'Holdfast could not start',
    failedMeaning: 'Your accounts were left as they are. What went wrong is in the log.',
  },
  loopback: {
    received: 'Back to Holdfast',
    receivedMeaning: 'Holdfast has the answer. You can close this tab.',
    refused: 'Nothing to do here',
    refusedMeaning:
      'This link does not belong to a request that Holdfast is waiting for. You can close this tab.',
  },
  files: { kind: 'Holdfast' },
  purge: {
    runsAlready: 'It runs already, and asks in its window.',
    stopped: (code: string) => `It stopped: ${code}. What was not removed by then is as it was.`,
    stoppedBecause: (code: string, why: string) =>
      `It stopped: ${code}, ${why}. What was not removed by then is as it was.`,
    keepsNothing: (app: string) =>
      `${app} keeps no accounts. Each is revoked at its provider, then everything that ${app} keeps for you on this computer is removed.`,
    /** @param names of the accounts, joined */
    keeps: (app: string, accounts: number, names: string) =>
      `${app} keeps ${accounts === 1 ? '1 account' : `${accounts} accounts`}: ${names}. Each is revoked at its provider, then everything that ${app} keeps for you on this computer is removed.`,
    remove: 'Remove everything',
    cancel: 'Cancel',
    notRevoked: (names: string) =>
      `These could not be revoked: ${names}. Their access may live on at the provider. Remove everything all the same?`,
    kept: 'What could not be revoked is kept, and tried again when the app runs.',
    removed: 'Everything is removed from this computer.',
    /** Typed in a terminal to agree; “yes” is taken in every language. */
    yes: 'yes',
    typeYes: 'Type yes to go on: ',
    receiptRevoked: (account: string, provider: string) => `${account} at ${provider}: revoked`,
    receiptForgotten: (account: string, provider: string) =>
      `${account} at ${provider}: only forgotten, the provider was not told`,
    receiptWaits: (account: string, provider: string) => `${account} at ${provider}: not revoked`,
    receiptUnreadable: (account: string) => `${account}: can't be read, so not revoked`,
  },
};

export type MainTexts = typeof english;
