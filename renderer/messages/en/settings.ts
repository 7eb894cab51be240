import { counted } from '../words.ts';

export const settings = {
  title: 'Settings',
  sectionsLabel: 'Sections of the settings',
  sections: {
    appearance: 'Appearance',
    protection: 'Protection',
    providers: 'Providers',
    data: 'Your data',
    about: 'About',
  },
  about: {
    title: 'About',
    showLog: 'Show log',
    version: 'Holdfast',
    build: 'Build',
    sandbox: 'Sandbox',
    sandboxOff: 'Off, so the window is less walled off from this computer than it could be',
    electron: 'Electron',
  },
  updates: { title: 'Updates', restart: 'Restart to update', check: 'Check now' },
  setAside: {
    title: 'Files set aside',
    note: 'They could not be read, and nothing of them was changed. One that can be read again, for example after it was mended, can be put back.',
    showInFolder: 'Show in folder',
    /** @param size such as "12 kB" */
    whenAndSize: (when: string, size: string) => `${when}, ${size}`,
    putBack: 'Put back',
    putBackThis: (title: string) => `Put back ${title}`,
    remove: 'Delete',
    removeThis: (title: string) => `Delete ${title}`,
    removeForGood: 'Delete for good',
    removeThisForGood: (title: string) => `Delete ${title} for good`,
  },
  links: { title: 'Links back to Holdfast', repair: 'Repair' },
  locking: {
    whenIdle: 'Lock when nobody is there',
    whenIdleMeaning: 'After so long without a key or the mouse, anywhere on this computer.',
    withScreen: 'Lock together with the screen',
    now: 'Lock now',
    /** @param keys such as "Ctrl+L" */
    nowMeaning: (keys: string) => `${keys} does the same from anywhere in Holdfast.`,
  },
  protection: {
    title: 'Protection',
    checkAgain: 'Check again',
    passphrase: 'Passphrase',
    passphraseLost: 'Nobody can bring it back for you.',
    change: 'Change…',
    useKeyStore: 'Use the key store…',
    passphraseMeaning: 'Encrypt everything under words of yours, with a lock that you can close.',
    protect: 'Protect by a passphrase…',
  },
  providers: {
    title: 'Providers',
    note: 'Where accounts can be connected, and the clients that Holdfast shows there when it asks for access.',
    add: 'Add provider',
    remove: 'Remove',
    removeThis: (provider: string) => `Remove ${provider}`,
    setUp: 'Set up',
    setUpThis: (provider: string) => `Set up ${provider}`,
    clients: 'Clients',
    clientsAt: (provider: string) => `Clients at ${provider}`,
  },
  removeProvider: {
    title: (provider: string) => `Remove ${provider}?`,
    titleUnnamed: 'Remove this provider?',
    cancel: 'Cancel',
    remove: 'Remove provider',
    loss: 'Holdfast forgets its addresses. Nothing changes at the provider itself.',
    lossWithClients: (clients: number) =>
      `Holdfast forgets its addresses and ${counted(clients, 'its client', 'its # clients')}. Nothing changes at the provider itself.`,
    lossWithSecrets: (clients: number) =>
      `Holdfast forgets its addresses and ${counted(clients, 'its client', 'its # clients')}, secrets included. Nothing changes at the provider itself.`,
    connected: (accounts: number) =>
      counted(
        accounts,
        'One account is connected with it. Disconnect it first.',
        '# accounts are connected with it. Disconnect them first.',
      ),
  },
  removeSetUp: {
    title: (client: string) => `Remove ${client}?`,
    titleUnnamed: 'Remove this client?',
    cancel: 'Cancel',
    remove: 'Remove',
    loss: 'Holdfast forgets the client ID.',
    lossWithSecret: 'Holdfast forgets the client ID and its secret.',
    accounts: (accounts: number) =>
      accounts === 0
        ? 'No account uses it.'
        : counted(
            accounts,
            'The account that uses it stays in the list, but can’t be renewed until you set it up again.',
            'The # accounts that use it stay in the list, but can’t be renewed until you set it up again.',
          ),
    stays: (provider: string) => `The registration at ${provider} itself stays.`,
  },
};
