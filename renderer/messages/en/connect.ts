import { counted } from '../words.ts';

/** From the choice of a provider to the browser. */
export const connect = {
  back: 'Back',
  cancel: 'Cancel',
  continueInBrowser: 'Continue in browser',
  getCode: 'Get a code',
  /** The steps of the way, in a line above the title of each. */
  steps: {
    label: 'Steps',
    provider: 'Provider',
    'set-up': 'Set-up',
    access: 'Access',
    connect: 'Connect',
    backTo: (step: string) => `Back to: ${step}`,
  },
  offline: {
    title: 'You are offline',
    meaning: 'Holdfast goes on by itself as soon as the network is back.',
    tryAnyway: 'Try anyway',
    doNotWait: 'Do not wait',
  },
  chooseProvider: {
    title: 'Connect an account',
    subtitle: 'Where is the account?',
    search: 'Search providers',
    ready: 'Ready to connect',
    toSetUp: 'Wants a one-time set-up',
    notAvailable: 'Not available',
    found: (count: number, best: string) =>
      counted(count, `# provider. Enter takes ${best}.`, `# providers. Enter takes ${best}.`),
    noProvider: 'No provider comes with this build. You can add one.',
    noneCalled: (text: string) => `No provider is called “${text}”. You can add it.`,
    another: 'Another provider…',
    anotherNote: 'Any OpenID Connect or OAuth 2.0 server, by its address',
  },
  chooseAccess: {
    title: (provider: string) => `Connect ${provider}`,
    subtitle: (provider: string) =>
      `Choose what Holdfast may do. You can ask for more later; ${provider} shows you the same list.`,
    gitHubApp: 'What it may do was chosen when the app was registered, and where it is installed.',
    scopes: 'It may, if you tick it',
    included: 'Always included',
    service: 'Connect the client itself, without a person',
  },
  service: {
    title: (provider: string) => `Connect a service at ${provider}`,
    subtitle: 'The client itself gets access, in its own name. Nobody signs in, and no browser opens.',
    connect: 'Connect service',
    name: 'Name',
    nameHint: 'How it is called in your list.',
    noSecret: {
      title: 'This client has no secret',
      meaning: (provider: string) =>
        `A service proves who it is with a secret or a key. Without one, ${provider} is likely to refuse it.`,
      setUpAnother: 'Set up another client',
    },
  },
  askMore: {
    title: 'Ask for more access',
    ofPerson: (account: string, provider: string) =>
      `${account} keeps what it has. ${provider} asks you to agree to the rest.`,
    ofService: (account: string, provider: string) =>
      `${account} keeps what it has. ${provider} decides about the rest.`,
    ask: 'Ask',
    scopes: 'It may not yet',
    hasAll: (provider: string) => `This account may do everything that Holdfast knows of at ${provider}.`,
  },
  underWay: 'Under way',
};
