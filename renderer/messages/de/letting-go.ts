import type { lettingGo as English } from '../en/letting-go.ts';
import { counted } from '../words.ts';

export const lettingGo: typeof English = {
  group: 'Trennen und entfernen',
  cancel: 'Abbrechen',
  everything: {
    name: 'Alles trennen',
    note: (count) =>
      counted(
        count,
        'Der Zugriff wird beim Anbieter beendet und das Konto hier vergessen, mit Beleg.',
        'Der Zugriff wird bei den Anbietern beendet, und # Konten werden hier vergessen, jedes mit Beleg.',
      ),
    open: 'Alles trennen …',
    title: (count) =>
      counted(count, '1 Konto trennen?', `${count === 2 ? 'Beide' : 'Alle #'} Konten trennen?`),
    disconnect: (count) =>
      counted(count, '1 Konto trennen', `${count === 2 ? 'Beide' : 'Alle #'} Konten trennen`),
    progress: (done, count) => `${done} von ${count} erledigt`,
    list: 'Was getrennt wird',
    gone: 'Getrennt',
    asked: 'Jeder Anbieter wird gebeten, den Zugriff zu beenden; dann vergisst Holdfast das Konto.',
    later:
      'Wo ein Anbieter jetzt nicht antwortet, fragt Holdfast im Hintergrund weiter, auch nach einem Neustart.',
    wide: (providers) =>
      `${providers}: Alle Ihre Verbindungen mit demselben Client enden, auch auf Ihren anderen Geräten.`,
    silent: (providers) =>
      `${providers}: Der Zugriff lässt sich von hier nicht beenden, nur vergessen. Der Beleg führt Sie dorthin.`,
    forgotten: (count) =>
      counted(
        count,
        'Das Konto verschwindet hier, samt Namen und Verlauf. Einrichtungen von Anbietern bleiben.',
        'Die Konten verschwinden hier, samt Namen und Verlauf. Einrichtungen von Anbietern bleiben.',
      ),
  },
  leaving: {
    name: 'Alles von diesem Computer entfernen',
    note: 'Konten, Einrichtungen, Einstellungen, Aktivität und das Protokoll. Wird nur die App deinstalliert, bleibt all das zurück.',
    open: 'Alles entfernen …',
    title: 'Alles von diesem Computer entfernen?',
    remove: 'Alles entfernen',
    leftTitle: 'Nicht alles konnte widerrufen werden',
    keep: 'Vorerst behalten',
    removeAllTheSame: 'Trotzdem entfernen',
    notRevoked: 'Nicht widerrufen',
    goneTitle: 'Alles ist entfernt',
    gone: 'Holdfast bewahrt auf diesem Computer nichts mehr für Sie auf. Um auch die App zu entfernen, deinstallieren Sie sie.',
    onlyForgotten:
      'Diese wurden nur vergessen: Ihr Zugriff kann beim Anbieter weiterbestehen, bis er abläuft.',
    quit: 'Holdfast beenden',
  },
};
