const needsSecretInBrowser =
  'The browser way needs it; a code on another device needs none. Kept encrypted on this computer.';

/** What to do at each provider, once. Names in quotes are what its own pages say. */
export const setUpBrands = {
  google: {
    intro:
      'Google gives access only to clients that are registered. Yours takes about five minutes, and only once.',
    page: 'Open Google Cloud',
    secretHint: 'Google calls it optional, but most clients need it. Kept encrypted on this computer.',
    open: {
      title: 'Choose or create a project',
      details:
        'The page of its clients opens in your browser. If Google asks for an app name first, take this one.',
    },
    create: {
      title: 'Press “Create client” and choose “Desktop app”',
      details:
        'No redirect URI is needed. For codes on another device, choose “TVs and Limited Input devices”.',
    },
    audience: {
      title: 'Under “Audience”, add yourself as a test user',
      details: 'Google ends test connections after 7 days; publish the app to keep them.',
    },
    library: {
      title: 'In the API library, switch on what you want to use',
      details: 'For example Calendar, Gmail or Drive.',
    },
    bring: {
      title: 'Download the client’s JSON file and drop it here',
      details: 'Or copy its ID and its secret into the fields.',
    },
  },
  github: {
    intro: (provider: string) =>
      `${provider} gives access only to apps that are registered. Yours takes about two minutes, and only once.`,
    page: (provider: string) => `Open ${provider}`,
    secretHint: needsSecretInBrowser,
    open: { title: 'Register a new OAuth app', details: 'Type these values there. Any name will do.' },
    homePage: 'Homepage URL',
    callback: 'Authorization callback URL',
    device: {
      title: 'Tick “Enable Device Flow” if you want to connect with a code',
      details: 'That way needs no secret.',
    },
    secret: { title: 'Press “Register application”, then “Generate a new client secret”' },
    bring: { title: 'Copy the client ID and the secret into these fields' },
  },
  githubApp: {
    intro:
      'A GitHub App gets only the access that you give it when you register it, and only where it is installed.',
    page: 'Open GitHub',
    secretHint: needsSecretInBrowser,
    open: {
      title: 'Register a new GitHub App',
      details: 'Type these values there. The name must be one that nobody has.',
    },
    homePage: 'Homepage URL',
    callback: 'Callback URL',
    expire: {
      title: 'Leave “Expire user authorization tokens” ticked',
      details: 'Access then ends after 8 hours and renews itself.',
    },
    device: { title: 'Tick “Enable Device Flow” if you want to connect with a code' },
    permissions: {
      title: 'Untick “Active” under “Webhook”, and choose under “Permissions” what the app may do',
    },
    secret: { title: 'Create it, install it on your account, and press “Generate a new client secret”' },
    bring: {
      title: 'Copy the client ID and the secret into these fields',
      details: 'Not the App ID, which is a number.',
    },
  },
  facebook: {
    intro:
      'Facebook gives access only to apps that are registered. Yours takes about ten minutes, and only once.',
    page: 'Open Meta for Developers',
    idLabel: 'App ID',
    secretHint:
      'Facebook answers no app without it. It stays encrypted on this computer; never give it away inside a copy of Holdfast.',
    warning: {
      title: 'Keep the app in development mode',
      meaning:
        'A live app sends people back to https addresses alone, and Holdfast has none. In development mode it may send them to this computer; only people with a role in the app can connect then.',
    },
    open: { title: 'Open your apps at Meta for Developers and create one' },
    useCase: {
      title: 'As its use case, choose “Authenticate and request data from users with Facebook Login”',
      details: 'Add the permissions that you may want to ask for later.',
    },
    mode: {
      title: 'Leave the app in development mode',
      details: 'Addresses on this computer need not be listed then; Holdfast uses this one.',
    },
    roles: { title: 'Under “App roles”, add everybody who is going to connect' },
    bring: {
      title: 'Copy the app ID and the app secret into these fields',
      details: 'They stand under “App settings”, “Basic”.',
    },
  },
  microsoft: {
    intro:
      'Microsoft gives access only to apps that are registered. Yours takes about five minutes, and only once.',
    page: 'Open Microsoft Entra',
    idLabel: 'Application (client) ID',
    secretHint: 'An app on a computer has none. Leave this empty unless yours was made for a service.',
    open: { title: 'Open “App registrations” and press “New registration”' },
    accounts: {
      title: 'Choose who may connect',
      details: 'Personal accounts, those of organisations, or both.',
    },
    redirect: {
      title: 'As the redirect URI, choose “Public client/native (mobile & desktop)” and paste this',
    },
    flows: {
      title: 'Under “Authentication”, set “Allow public client flows” to “Yes”',
      details: 'Codes on another device need it.',
    },
    bring: { title: 'Copy the “Application (client) ID” from the overview into this field' },
  },
  gitlab: {
    intro: (provider: string) =>
      `${provider} gives access only to applications that are registered. Yours takes about two minutes.`,
    page: (provider: string) => `Open ${provider}`,
    idLabel: 'Application ID',
    secretHint: 'Only for a confidential application. Kept encrypted on this computer.',
    open: {
      title: 'Add a new application in the settings of your account',
      details: 'Type these values there.',
    },
    confidential: {
      title: 'Untick “Confidential”',
      details: 'An app on a computer can keep no secret from the one who uses it.',
    },
    scopes: { title: 'Tick every scope that you may want to ask for later, such as these' },
    bring: { title: 'Save it, and copy the application ID into this field' },
  },
  demo: {
    intro: 'The local server brings a client with it. One of your own is needed for experiments only.',
    page: 'Open the local server',
    redirect: { title: 'The local server sends people back to this redirect URI' },
    bring: { title: 'Type the client that the local server knows' },
  },
  any: {
    intro: (provider: string) => `${provider} gives access only to clients that are registered there.`,
    page: 'Open the provider’s page',
    open: {
      title: (provider: string) =>
        `Find the page of ${provider} where clients or applications are registered`,
    },
    register: {
      title: 'Register a native or desktop client, a public one if you are asked',
      details: 'These are the values that it may ask for.',
    },
    bring: {
      title: 'Copy the client ID into these fields, and the secret or private key if there is one',
    },
  },
};
