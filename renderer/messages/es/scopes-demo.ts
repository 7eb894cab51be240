import type { demoPresets as EnglishPresets, demoScopes as EnglishScopes } from '../en/scopes-demo.ts';

export const demoScopes: typeof EnglishScopes = {
  'api:read': 'Ver los elementos de la demo',
  'api:write': 'Crear y cambiar los elementos de la demo',
  'reports:read': 'Ver los informes de la demo',
};

export const demoPresets: typeof EnglishPresets = {
  look: { name: 'Echar un vistazo', line: 'Ver elementos, sin cambiar nada.' },
  work: { name: 'Trabajar', line: 'Ver elementos e informes, y cambiar elementos.' },
};
