export const appearance = {
  title: 'Appearance',
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrastMeaning: 'High draws every border, and all text in its strongest colour.',
  contrasts: { system: 'System', more: 'High' },
  language: 'Language',
  languageMeaning: 'Of everything that Holdfast says, with its dates and numbers.',
  systemLanguage: 'As the system',
  background: {
    title: 'In the background',
    tray: 'Show in the tray',
    trayMeaning:
      'A symbol that tells how your accounts are. Holdfast goes on running when its window is closed.',
    notifications: 'Notify me when an account needs me',
    notificationsMeaning:
      'When access ended or soon will, while you are elsewhere. Never to say that all is well.',
  },
};
