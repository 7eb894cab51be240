export const appearance = {
  title: 'Appearance',
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'System', more: 'High' },
  language: 'Language',
  systemLanguage: 'As the system',
};
