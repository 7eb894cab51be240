import type { appearance as English } from '../en/appearance.ts';

export const appearance: typeof English = {
  title: 'Darstellung',
  theme: 'Farben',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  contrast: 'Kontrast',
  contrastMeaning: '„Hoch“ zeigt alle Rahmen und jeden Text in kräftiger Farbe.',
  contrasts: { system: 'System', more: 'Hoch' },
  language: 'Sprache',
  languageMeaning: 'Für alles, was Holdfast sagt, samt Datumsangaben und Zahlen.',
  systemLanguage: 'Wie das System',
  background: {
    title: 'Im Hintergrund',
    tray: 'Im Infobereich anzeigen',
    trayMeaning:
      'Ein Symbol zeigt, wie es um Ihre Konten steht. Holdfast läuft weiter, wenn sein Fenster geschlossen ist.',
    notifications: 'Benachrichtigen, wenn ein Konto mich braucht',
    notificationsMeaning:
      'Wenn Zugriff beendet ist oder bald endet, während Sie anderswo sind. Nie, wenn alles in Ordnung ist.',
  },
};
