import type { connectProvider as English } from '../en/connect-provider.ts';
import { counted } from '../words.ts';

/** An organisation stands after „durch“ or first: there „Ihre Organisation“ is the same as by itself. */
export const connectProvider: typeof English = {
  yourOrganization: 'Ihre Organisation',
  notes: {
    demo: 'Holdfast mit einem erfundenen Konto ausprobieren',
    google: 'Mail, Kalender, Dateien und Kontakte',
    github: 'Repositorys und Gists, mit einer OAuth-App',
    'github-app': 'Was eine App darf, dort, wo sie installiert ist',
    facebook: 'Profil, Beiträge und Seiten',
    microsoft: 'Outlook, OneDrive und Microsoft 365',
    gitlab: 'Projekte und Repositorys auf gitlab.com',
  },
  notByBrokenRules: 'Nicht, solange die Regeln auf diesem Computer nicht lesbar sind',
  forbidden: (organization) => `Nicht erlaubt durch ${organization}`,
  noClient: (organization) => `Kein Client vorgegeben durch ${organization}`,
  notSetUp: 'Nicht eingerichtet',
  notSetUpAt: (host) => `${host}, nicht eingerichtet`,
  preset: 'Mit Holdfast geliefert',
  presetAt: (host) => `${host}, mit Holdfast geliefert`,
  setUpBy: (organization) => `Eingerichtet durch ${organization}`,
  clients: (count) => counted(count, '# Client', '# Clients'),
  clientsAt: (host, count) => counted(count, `${host}, # Client`, `${host}, # Clients`),
  brokenPolicy: {
    title: 'Die Regeln der Organisation sind nicht lesbar',
    meaning:
      'Die Richtliniendatei auf diesem Computer ist beschädigt. Bis sie in Ordnung gebracht ist, kann nichts verbunden werden. Wenden Sie sich an die Stelle, die diesen Computer betreut.',
  },
  policy: {
    title: (organization) => `Verwaltet durch ${organization}`,
    meaning:
      'Die Regeln auf diesem Computer bestimmen, welche Anbieter, Clients und Berechtigungen erlaubt sind. Was sie vorgeben, lässt sich hier nicht ändern.',
  },
};
