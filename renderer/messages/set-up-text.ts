export interface SetUpStep {
  text: string;
  /** What stands beside the step to press. */
  action?: 'open-page' | 'copy-redirect-uri';
}

export interface SetUpText {
  intro: string;
  pageButton: string;
  steps: readonly SetUpStep[];
  clientIdExample: string;
}

const setUpTexts: Readonly<Record<string, SetUpText>> = {
  google: {
    intro:
      'Google gives access only to clients that are registered. Yours takes about five minutes, and only once.',
    pageButton: 'Open Google Cloud',
    clientIdExample: '1234-abc.apps.googleusercontent.com',
    steps: [
      { text: 'Open the clients page of Google Cloud, and choose or create a project.', action: 'open-page' },
      { text: 'Press “Create client” and choose “Desktop app”. No redirect URI is needed.' },
      {
        text: 'Under “Audience”, add yourself as a test user. Google ends test connections after 7 days; publish the app to keep them.',
      },
      { text: 'In the API library, switch on what you want to use: Calendar, Gmail or Drive.' },
      { text: 'Download the client’s JSON file and import it below, or copy its ID and secret.' },
    ],
  },
  github: {
    intro:
      'GitHub gives access only to apps that are registered. Yours takes about two minutes, and only once.',
    pageButton: 'Open GitHub',
    clientIdExample: 'Ov23li…',
    steps: [
      { text: 'Open GitHub’s page for a new OAuth app.', action: 'open-page' },
      { text: 'Name it as you like, for example Holdfast. Any address will do as its homepage.' },
      { text: 'As the “Authorization callback URL”, paste this redirect URI:', action: 'copy-redirect-uri' },
      { text: 'Press “Register application”, then “Generate a new client secret”.' },
      { text: 'Copy the client ID and the secret into the fields below.' },
    ],
  },
};

const anyProvider: SetUpText = {
  intro: 'This provider gives access only to clients that are registered.',
  pageButton: 'Open the provider’s page',
  clientIdExample: '',
  steps: [
    { text: 'Open the provider’s page for new clients.', action: 'open-page' },
    { text: 'Register a native or desktop client with this redirect URI:', action: 'copy-redirect-uri' },
    { text: 'Copy the client ID, and the secret if there is one, into the fields below.' },
  ],
};

export function setUpText(providerId: string): SetUpText {
  return setUpTexts[providerId] ?? anyProvider;
}
