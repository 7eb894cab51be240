import type { PresetText } from './scope-preset-text.ts';

export const demoScopeTexts: Readonly<Record<string, string>> = {
  'api:read': 'See the demo’s items',
  'api:write': 'Create and change the demo’s items',
  'reports:read': 'See the demo’s reports',
};

export const demoPresetTexts: Readonly<Record<string, PresetText>> = {
  look: { name: 'Look around', line: 'See items, change nothing.' },
  work: { name: 'Work with it', line: 'See items and reports, and change items.' },
};
