import type { gitHubPresets as EnglishPresets, gitHubScopes as EnglishScopes } from '../en/scopes-github.ts';

export const gitHubScopes: typeof EnglishScopes = {
  'read:user': 'Ver su perfil, también lo que no es público',
  'user:email': 'Ver sus direcciones de correo electrónico',
  'user:follow': 'Seguir a personas en su nombre y dejar de seguirlas',
  user: 'Ver y cambiar su perfil, ver sus direcciones de correo electrónico y seguir a personas',

  public_repo: 'Leer y cambiar sus repositorios públicos, y marcar otros con una estrella',
  repo: 'Leer y cambiar todos los repositorios, también los privados, con sus ajustes y colaboradores',
  'repo:status': 'Ver y fijar el estado de los commits, sin ver el código',
  repo_deployment: 'Ver y fijar el estado de los despliegues, sin ver el código',
  'repo:invite': 'Aceptar y rechazar invitaciones a repositorios',
  security_events: 'Ver y cambiar los resultados del análisis de código',
  delete_repo: 'Eliminar repositorios que usted administra',
  workflow: 'Añadir y cambiar los flujos de trabajo de GitHub Actions',

  'read:repo_hook': 'Ver los webhooks de los repositorios',
  'write:repo_hook': 'Ver, crear y cambiar los webhooks de los repositorios',
  'admin:repo_hook': 'Ver, crear, cambiar y eliminar los webhooks de los repositorios',
  'read:org': 'Ver sus organizaciones, equipos y membresías',
  'write:org': 'Cambiar las membresías y los proyectos de sus organizaciones',
  'admin:org': 'Administrar sus organizaciones, con sus equipos y miembros',
  'admin:org_hook': 'Administrar los webhooks de sus organizaciones',

  gist: 'Crear, cambiar y eliminar sus gists',
  notifications: 'Ver y marcar sus notificaciones, y seguir repositorios en su nombre',
  'read:project': 'Ver sus proyectos y los de sus organizaciones',
  project: 'Ver, cambiar y eliminar proyectos, los suyos y los de sus organizaciones',

  'read:packages': 'Descargar paquetes de GitHub Packages',
  'write:packages': 'Publicar paquetes en GitHub Packages',
  'delete:packages': 'Eliminar paquetes de GitHub Packages',

  'read:public_key': 'Ver sus claves SSH',
  'write:public_key': 'Ver sus claves SSH y añadir otras',
  'admin:public_key': 'Ver, añadir y eliminar sus claves SSH',
  'read:gpg_key': 'Ver sus claves GPG',
  'write:gpg_key': 'Ver sus claves GPG y añadir otras',
  'admin:gpg_key': 'Ver, añadir y eliminar sus claves GPG',

  codespace: 'Crear, iniciar y eliminar codespaces',
  'read:audit_log': 'Ver el registro de auditoría de sus organizaciones',
  'read:enterprise': 'Ver el perfil de su empresa',
  'manage_billing:enterprise': 'Ver y cambiar la facturación de su empresa',
  'manage_runners:enterprise': 'Administrar los runners de su empresa',
  'admin:enterprise': 'Administrar toda su empresa',
  site_admin: 'Administrar todo el servidor',
};

export const gitHubPresets: typeof EnglishPresets = {
  profile: { name: 'Quién es usted', line: 'Direcciones de correo, organizaciones y equipos.' },
  'public-repositories': { name: 'Repositorios públicos', line: 'Leer y cambiar lo que todos pueden ver.' },
  'all-repositories': { name: 'Todos los repositorios', line: 'Leer y cambiar también los privados.' },
  notifications: { name: 'Notificaciones', line: 'Verlas y marcarlas.' },
  packages: { name: 'Paquetes', line: 'Descargarlos y publicarlos.' },
};
