import type { ProviderView } from '../../electron/ipc/contract.ts';
import { demoSetUp, facebookSetUp, gitlabSetUp, microsoftSetUp } from './connect-set-up-brands.ts';
import type { SetUpText } from './connect-set-up-shape.ts';

const googleSetUp: SetUpText = {
  intro:
    'Google gives access only to clients that are registered. Yours takes about five minutes, and only once.',
  pageButton: 'Open Google Cloud',
  clientIdExample: '1234-abc.apps.googleusercontent.com',
  secretHint: 'Google calls it optional, but most clients need it. Kept encrypted on this computer.',
  steps: [
    { text: 'Open the clients page of Google Cloud, and choose or create a project.', action: 'open-page' },
    {
      text: 'Press “Create client” and choose “Desktop app”. No redirect URI is needed. For codes on another device, choose “TVs and Limited Input devices”.',
    },
    {
      text: 'Under “Audience”, add yourself as a test user. Google ends test connections after 7 days; publish the app to keep them.',
    },
    { text: 'In the API library, switch on what you want to use: Calendar, Gmail or Drive.' },
    { text: 'Download the client’s JSON file and drop it here, or copy its ID and secret.' },
  ],
};

const githubSetUp: SetUpText = {
  intro:
    '{provider} gives access only to apps that are registered. Yours takes about two minutes, and only once.',
  pageButton: 'Open {provider}',
  clientIdExample: 'Ov23li…',
  secretHint:
    'The browser way needs it; a code on another device needs none. Kept encrypted on this computer.',
  steps: [
    { text: 'Open {provider}’s page for a new OAuth app.', action: 'open-page' },
    { text: 'Name it as you like, for example Holdfast. Any address will do as its homepage.' },
    { text: 'As the “Authorization callback URL”, paste this redirect URI:', action: 'copy-redirect-uri' },
    { text: 'Tick “Enable Device Flow” if you want to connect with a code; that way needs no secret.' },
    { text: 'Press “Register application”, then “Generate a new client secret”.' },
    { text: 'Copy the client ID and the secret into the fields below.' },
  ],
};

const githubAppSetUp: SetUpText = {
  intro:
    'A GitHub App gets only the access that you give it when you register it, and only where it is installed.',
  pageButton: 'Open GitHub',
  clientIdExample: 'Iv23li…',
  secretHint:
    'The browser way needs it; a code on another device needs none. Kept encrypted on this computer.',
  steps: [
    { text: 'Open GitHub’s page for a new GitHub App and name it.', action: 'open-page' },
    { text: 'As the “Callback URL”, paste this redirect URI:', action: 'copy-redirect-uri' },
    {
      text: 'Leave “Expire user authorization tokens” ticked: access then ends after 8 hours and renews itself.',
    },
    { text: 'Tick “Enable Device Flow” if you want to connect with a code.' },
    { text: 'Untick “Active” under “Webhook”, and choose under “Permissions” what the app may do.' },
    { text: 'Create it, install it on your account, and press “Generate a new client secret”.' },
    { text: 'Copy the client ID (not the App ID) and the secret into the fields below.' },
  ],
};

const anySetUp: SetUpText = {
  intro: '{provider} gives access only to clients that are registered there.',
  pageButton: 'Open the provider’s page',
  clientIdExample: '',
  steps: [
    {
      text: 'Find the page of {provider} where new clients or applications are registered.',
      action: 'open-page',
    },
    {
      text: 'Register a native or desktop client, a public one if you are asked, with this redirect URI:',
      action: 'copy-redirect-uri',
    },
    { text: 'Copy the client ID, and the secret or private key if there is one, into the fields below.' },
  ],
};

const setUpTexts: Readonly<Record<ProviderView['kind'], SetUpText>> = {
  demo: demoSetUp,
  google: googleSetUp,
  github: githubSetUp,
  'github-app': githubAppSetUp,
  facebook: facebookSetUp,
  microsoft: microsoftSetUp,
  gitlab: gitlabSetUp,
  'openid-connect': anySetUp,
  oauth2: anySetUp,
};

/** What to do at a provider of this kind, with its name filled in. */
export function setUpText({ kind, name }: Pick<ProviderView, 'kind' | 'name'>): SetUpText {
  const text = setUpTexts[kind];
  const fill = (line: string) => line.replaceAll('{provider}', name);
  return {
    ...text,
    intro: fill(text.intro),
    pageButton: fill(text.pageButton),
    steps: text.steps.map((step) => ({ ...step, text: fill(step.text) })),
  };
}
