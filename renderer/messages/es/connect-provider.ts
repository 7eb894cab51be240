import type { connectProvider as English } from '../en/connect-provider.ts';
import { counted } from '../words.ts';

export const connectProvider: typeof English = {
  yourOrganization: 'su organización',
  notes: {
    demo: 'Probar Holdfast con una cuenta ficticia',
    google: 'Correo, calendario, archivos y contactos',
    github: 'Repositorios y gists, con una aplicación OAuth',
    'github-app': 'El acceso de una aplicación, donde esté instalada',
    facebook: 'Perfil, publicaciones y páginas',
    microsoft: 'Outlook, OneDrive y Microsoft 365',
    gitlab: 'Proyectos y repositorios en gitlab.com',
  },
  notByBrokenRules: 'No mientras no se puedan leer las reglas de este equipo',
  forbidden: (organization) => `No permitido por ${organization}`,
  noClient: (organization) => `Sin cliente definido por ${organization}`,
  notSetUp: 'Sin configurar',
  notSetUpAt: (host) => `${host}, sin configurar`,
  preset: 'Viene con Holdfast',
  presetAt: (host) => `${host}, viene con Holdfast`,
  setUpBy: (organization) => `Configurado por ${organization}`,
  clients: (count) => counted(count, '# cliente', '# clientes'),
  clientsAt: (host, count) => counted(count, `${host}, # cliente`, `${host}, # clientes`),
  brokenPolicy: {
    title: 'No se pueden leer las reglas de la organización',
    meaning:
      'El archivo de directivas de este equipo está dañado. Hasta que se corrija, no se puede conectar nada. Consulte a quien administra este equipo.',
  },
  policy: {
    title: (organization) => `Administrado por ${organization}`,
    meaning:
      'Sus reglas en este equipo indican qué proveedores, clientes y accesos se permiten. Lo que fijan no se puede cambiar aquí.',
  },
};
