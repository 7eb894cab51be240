import type { gitLabPresets as EnglishPresets, gitLabScopes as EnglishScopes } from '../en/scopes-gitlab.ts';

export const gitLabScopes: typeof EnglishScopes = {
  openid: 'Saber qué cuenta es y ver los grupos a los que usted pertenece',
  read_user: 'Ver su perfil',
  read_api: 'Leer todo aquello a lo que usted tiene acceso: grupos, proyectos, código, paquetes y ajustes',
  api: 'Leer y cambiar todo aquello a lo que usted tiene acceso: grupos, proyectos, código, paquetes y ajustes',
  read_repository: 'Leer el código de sus proyectos privados',
  write_repository: 'Leer y cambiar el código de sus proyectos privados',
  read_registry: 'Descargar imágenes de contenedor de sus proyectos privados',
  write_registry: 'Subir imágenes de contenedor a sus proyectos privados',
  read_virtual_registry: 'Descargar imágenes de contenedor a través del proxy de dependencias',
  write_virtual_registry:
    'Descargar, subir y eliminar imágenes de contenedor a través del proxy de dependencias',
  create_runner: 'Crear runners',
  manage_runner: 'Administrar runners',
  k8s_proxy: 'Trabajar con clústeres de Kubernetes en su nombre',
  self_rotate: 'Reemplazar su propio acceso por uno nuevo',
  mcp: 'Permitir que agentes de IA trabajen con GitLab en su nombre',
  mcp_orbit: 'Dar a agentes de IA el contexto de su trabajo en GitLab',
  ai_features: 'Usar GitLab Duo en su nombre',
  ai_workflows: 'Ejecutar flujos de trabajo de IA en su nombre',
  read_observability: 'Ver trazas, métricas y registros',
  write_observability: 'Enviar trazas, métricas y registros',
  read_service_ping: 'Descargar el informe de uso del servidor, como administrador',
  admin_mode: 'Actuar como administrador, si el servidor exige Admin Mode',
  sudo: 'Actuar como cualquier otra persona en el servidor, como administrador',
};

export const gitLabPresets: typeof EnglishPresets = {
  profile: { name: 'Quién es usted', line: 'Su perfil, solo para leer.' },
  'read-all': { name: 'Leer todo', line: 'Proyectos y código, solo para leer.' },
  'keep-all': { name: 'Trabajar con todo', line: 'Leer y cambiar proyectos y código.' },
  registry: { name: 'Imágenes de contenedor', line: 'Descargarlas y subirlas.' },
};
