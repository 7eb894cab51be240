import type { gitHubPresets as EnglishPresets, gitHubScopes as EnglishScopes } from '../en/scopes-github.ts';

export const gitHubScopes: typeof EnglishScopes = {
  'read:user': 'Ihr Profil sehen, auch was daran nicht öffentlich ist',
  'user:email': 'Ihre E-Mail-Adressen sehen',
  'user:follow': 'In Ihrem Namen Personen folgen und nicht mehr folgen',
  user: 'Ihr Profil sehen und ändern, Ihre E-Mail-Adressen sehen und anderen folgen',

  public_repo: 'Ihre öffentlichen Repositorys lesen und ändern und anderen einen Stern geben',
  repo: 'Alle Repositorys lesen und ändern, auch private, mit Einstellungen und Mitwirkenden',
  'repo:status': 'Den Status von Commits sehen und setzen, ohne den Code zu sehen',
  repo_deployment: 'Den Status von Deployments sehen und setzen, ohne den Code zu sehen',
  'repo:invite': 'Einladungen zu Repositorys annehmen und ablehnen',
  security_events: 'Die Befunde der Code-Prüfung (code scanning) sehen und ändern',
  delete_repo: 'Repositorys löschen, die Sie verwalten',
  workflow: 'Workflows von GitHub Actions hinzufügen und ändern',

  'read:repo_hook': 'Webhooks von Repositorys sehen',
  'write:repo_hook': 'Webhooks von Repositorys sehen, anlegen und ändern',
  'admin:repo_hook': 'Webhooks von Repositorys sehen, anlegen, ändern und löschen',
  'read:org': 'Ihre Organisationen, Teams und Mitgliedschaften sehen',
  'write:org': 'Mitgliedschaften und Projekte Ihrer Organisationen ändern',
  'admin:org': 'Ihre Organisationen verwalten, mit Teams und Mitgliedern',
  'admin:org_hook': 'Die Webhooks Ihrer Organisationen verwalten',

  gist: 'Ihre Gists anlegen, ändern und löschen',
  notifications: 'Ihre Benachrichtigungen sehen und markieren und Repositorys für Sie beobachten',
  'read:project': 'Ihre Projekte und die Ihrer Organisationen sehen',
  project: 'Ihre Projekte und die Ihrer Organisationen sehen, ändern und löschen',

  'read:packages': 'Pakete von GitHub Packages herunterladen',
  'write:packages': 'Pakete auf GitHub Packages veröffentlichen',
  'delete:packages': 'Pakete von GitHub Packages löschen',

  'read:public_key': 'Ihre SSH-Schlüssel sehen',
  'write:public_key': 'Ihre SSH-Schlüssel sehen und weitere hinzufügen',
  'admin:public_key': 'Ihre SSH-Schlüssel sehen, hinzufügen und löschen',
  'read:gpg_key': 'Ihre GPG-Schlüssel sehen',
  'write:gpg_key': 'Ihre GPG-Schlüssel sehen und weitere hinzufügen',
  'admin:gpg_key': 'Ihre GPG-Schlüssel sehen, hinzufügen und löschen',

  codespace: 'Codespaces anlegen, starten und löschen',
  'read:audit_log': 'Das Audit-Protokoll Ihrer Organisationen sehen',
  'read:enterprise': 'Das Profil Ihres Unternehmens sehen',
  'manage_billing:enterprise': 'Die Abrechnung Ihres Unternehmens sehen und ändern',
  'manage_runners:enterprise': 'Die Runner Ihres Unternehmens verwalten',
  'admin:enterprise': 'Ihr ganzes Unternehmen verwalten',
  site_admin: 'Den ganzen Server verwalten',
};

export const gitHubPresets: typeof EnglishPresets = {
  profile: { name: 'Wer Sie sind', line: 'E-Mail-Adressen, Organisationen und Teams.' },
  'public-repositories': {
    name: 'Öffentliche Repositorys',
    line: 'Lesen und ändern, was alle sehen können.',
  },
  'all-repositories': { name: 'Alle Repositorys', line: 'Auch private lesen und ändern.' },
  notifications: { name: 'Benachrichtigungen', line: 'Sehen und markieren.' },
  packages: { name: 'Pakete', line: 'Herunterladen und veröffentlichen.' },
};
