import type { SetUpText } from './connect-set-up-shape.ts';

export const facebookSetUp: SetUpText = {
  intro:
    'Facebook gives access only to apps that are registered. Yours takes about ten minutes, and only once.',
  pageButton: 'Open Meta for Developers',
  clientIdLabel: 'App ID',
  clientIdExample: '1234567890123456',
  secretHint:
    'Facebook answers no app without it. It stays encrypted on this computer; never give it away inside a copy of Holdfast.',
  warning: {
    title: 'Keep the app in development mode',
    meaning:
      'A live app sends people back to https addresses alone, and Holdfast has none. In development mode it may send them to this computer; only people with a role in the app can connect then.',
  },
  steps: [
    { text: 'Open your apps at Meta for Developers and create one.', action: 'open-page' },
    { text: 'As its use case, choose “Authenticate and request data from users with Facebook Login”.' },
    {
      text: 'Leave the app in development mode. Addresses on this computer need not be listed then; Holdfast uses:',
      action: 'copy-redirect-uri',
    },
    { text: 'Under “App roles”, add everybody who is going to connect.' },
    { text: 'Copy the app ID and the app secret from “App settings”, “Basic”, into the fields below.' },
  ],
};

export const microsoftSetUp: SetUpText = {
  intro:
    'Microsoft gives access only to apps that are registered. Yours takes about five minutes, and only once.',
  pageButton: 'Open Microsoft Entra',
  clientIdLabel: 'Application (client) ID',
  clientIdExample: '00000000-0000-0000-0000-000000000000',
  secretHint: 'An app on a computer has none. Leave this empty unless yours was made for a service.',
  steps: [
    {
      text: 'Open “App registrations” in Microsoft Entra and press “New registration”.',
      action: 'open-page',
    },
    { text: 'Name it, and choose who may connect: personal accounts, those of organisations, or both.' },
    {
      text: 'As the redirect URI, choose the platform “Public client/native (mobile & desktop)” and paste:',
      action: 'copy-redirect-uri',
    },
    {
      text: 'Under “Authentication”, set “Allow public client flows” to “Yes”. Codes on another device need it.',
    },
    { text: 'Copy the “Application (client) ID” from the overview into the field below.' },
  ],
};

export const gitlabSetUp: SetUpText = {
  intro: '{provider} gives access only to applications that are registered. Yours takes about two minutes.',
  pageButton: 'Open {provider}',
  clientIdLabel: 'Application ID',
  clientIdExample: '',
  secretHint: 'Only for a confidential application. Kept encrypted on this computer.',
  steps: [
    { text: 'Open “Applications” in the settings of your account and add a new one.', action: 'open-page' },
    { text: 'As its redirect URI, paste:', action: 'copy-redirect-uri' },
    { text: 'Untick “Confidential”: an app on a computer can keep no secret from the one who uses it.' },
    {
      text: 'Tick every scope that you may want to ask for later, such as openid, profile, email and read_user.',
    },
    { text: 'Save it, and copy the application ID into the field below.' },
  ],
};

export const demoSetUp: SetUpText = {
  intro: 'The local server brings a client with it. One of your own is needed for experiments only.',
  pageButton: 'Open the local server',
  clientIdExample: 'holdfast-desktop',
  steps: [{ text: 'The local server sends people back to this redirect URI:', action: 'copy-redirect-uri' }],
};
