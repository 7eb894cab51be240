import type { fields as English } from '../en/fields.ts';

export const fields: typeof English = {
  add: 'Añadir',
  addTo: (list) => `Añadir: ${list}`,
  remove: 'Quitar',
  removeEntry: (entry) => `Quitar ${entry}`,
  moreFor: (list) => `Más para: ${list}`,
  copy: 'Copiar',
  copyNamed: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  copyFailed: 'No se ha podido copiar',
};
