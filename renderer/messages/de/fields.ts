import type { fields as English } from '../en/fields.ts';

export const fields: typeof English = {
  add: 'Hinzufügen',
  addTo: (list) => `Hinzufügen: ${list}`,
  remove: 'Entfernen',
  removeEntry: (entry) => `${entry} entfernen`,
  moreFor: (list) => `Weitere für: ${list}`,
  copy: 'Kopieren',
  copyNamed: (what) => `Kopieren: ${what}`,
  copied: 'Kopiert',
  copyFailed: 'Nicht kopiert',
};
