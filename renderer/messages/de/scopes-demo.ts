import type { demoPresets as EnglishPresets, demoScopes as EnglishScopes } from '../en/scopes-demo.ts';

export const demoScopes: typeof EnglishScopes = {
  'api:read': 'Einträge der Demo sehen',
  'api:write': 'Einträge der Demo anlegen und ändern',
  'reports:read': 'Berichte der Demo sehen',
};

export const demoPresets: typeof EnglishPresets = {
  look: { name: 'Sich umsehen', line: 'Einträge sehen, nichts ändern.' },
  work: { name: 'Damit arbeiten', line: 'Einträge und Berichte sehen, Einträge ändern.' },
};
