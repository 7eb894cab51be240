import type { gitLabPresets as EnglishPresets, gitLabScopes as EnglishScopes } from '../en/scopes-gitlab.ts';

export const gitLabScopes: typeof EnglishScopes = {
  openid: 'Wissen, welches Konto dies ist, und Ihre Gruppen sehen',
  read_user: 'Ihr Profil sehen',
  read_api: 'Alles lesen, worauf Sie Zugriff haben: Gruppen, Projekte, Code, Pakete und Einstellungen',
  api: 'Alles lesen und ändern, worauf Sie Zugriff haben: Gruppen, Projekte, Code, Pakete und Einstellungen',
  read_repository: 'Den Code Ihrer privaten Projekte lesen',
  write_repository: 'Den Code Ihrer privaten Projekte lesen und ändern',
  read_registry: 'Container-Images Ihrer privaten Projekte herunterladen',
  write_registry: 'Container-Images in Ihre privaten Projekte hochladen',
  read_virtual_registry: 'Container-Images über den Abhängigkeits-Proxy herunterladen',
  write_virtual_registry:
    'Container-Images über den Abhängigkeits-Proxy herunterladen, hochladen und löschen',
  create_runner: 'Runner anlegen',
  manage_runner: 'Runner verwalten',
  k8s_proxy: 'In Ihrem Namen mit Kubernetes-Clustern arbeiten',
  self_rotate: 'Den eigenen Zugriff durch einen neuen ersetzen',
  mcp: 'KI-Agenten in Ihrem Namen mit GitLab arbeiten lassen',
  mcp_orbit: 'KI-Agenten den Kontext Ihrer Arbeit in GitLab geben',
  ai_features: 'GitLab Duo in Ihrem Namen verwenden',
  ai_workflows: 'KI-Abläufe in Ihrem Namen ausführen',
  read_observability: 'Traces, Metriken und Protokolle sehen',
  write_observability: 'Traces, Metriken und Protokolle senden',
  read_service_ping: 'Den Nutzungsbericht des Servers herunterladen, mit Administrationsrechten',
  admin_mode: 'Mit Administrationsrechten handeln, wo der Server den Admin Mode verlangt',
  sudo: 'Auf dem Server als jede andere Person handeln, mit Administrationsrechten',
};

export const gitLabPresets: typeof EnglishPresets = {
  profile: { name: 'Wer Sie sind', line: 'Ihr Profil, nur zum Lesen.' },
  'read-all': { name: 'Alles lesen', line: 'Projekte und Code, nur zum Lesen.' },
  'keep-all': { name: 'Mit allem arbeiten', line: 'Projekte und Code lesen und ändern.' },
  registry: { name: 'Container-Images', line: 'Herunterladen und hochladen.' },
};
