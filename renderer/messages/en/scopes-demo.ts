export const demoScopes = {
  'api:read': 'See the demo’s items',
  'api:write': 'Create and change the demo’s items',
  'reports:read': 'See the demo’s reports',
};

export const demoPresets = {
  look: { name: 'Look around', line: 'See items, change nothing.' },
  work: { name: 'Work with it', line: 'See items and reports, and change items.' },
};
