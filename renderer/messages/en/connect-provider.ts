import { counted } from '../words.ts';

/** What a provider is for, how far it is set up, and who says so. */
export const connectProvider = {
  yourOrganization: 'your organisation',
  notes: {
    demo: 'Try Holdfast with a made-up account',
    google: 'Mail, calendar, files and contacts',
    github: 'Repositories and gists, with an OAuth app',
    'github-app': 'What an app was given, where it is installed',
    facebook: 'Profile, posts and pages',
    microsoft: 'Outlook, OneDrive and Microsoft 365',
    gitlab: 'Projects and repositories on gitlab.com',
  },
  notByBrokenRules: 'Not while the rules on this computer can’t be read',
  forbidden: (organization: string) => `Not allowed by ${organization}`,
  noClient: (organization: string) => `No client was set by ${organization}`,
  notSetUp: 'Not set up',
  notSetUpAt: (host: string) => `${host}, not set up`,
  preset: 'Comes with Holdfast',
  presetAt: (host: string) => `${host}, comes with Holdfast`,
  setUpBy: (organization: string) => `Set up by ${organization}`,
  clients: (count: number) => counted(count, '# client', '# clients'),
  clientsAt: (host: string, count: number) => counted(count, `${host}, # client`, `${host}, # clients`),
  brokenPolicy: {
    title: 'The organisation’s rules can’t be read',
    meaning:
      'The policy file on this computer is damaged. Until it is put right, nothing can be connected. Ask whoever looks after this computer.',
  },
  policy: {
    title: (organization: string) => `Managed by ${organization}`,
    meaning:
      'Its rules on this computer say which providers, clients and access are allowed. What they fix can’t be changed here.',
  },
};
