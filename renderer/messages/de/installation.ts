import type { installation as English } from '../en/installation.ts';
import { counted } from '../words.ts';

export const installation: typeof English = {
  links: {
    checking: 'Es wird geprüft, wer sie öffnet …',
    ours: 'Links öffnen diese Kopie von Holdfast',
    oursMeaning: 'Die Antwort eines Anbieters kommt von selbst hierher zurück.',
    portableMeaning:
      'Dies ist die portable Kopie: Links finden sie nur, solange sie bleibt, wo sie jetzt ist.',
    nobody: 'Links führen nirgendwohin',
    nobodyMeaning:
      'Wo ein Anbieter es zulässt, kommen Antworten über eine lokale Adresse zurück. Andernfalls fügen Sie sie selbst ein.',
    another: (program) => `Links zu Holdfast öffnen sich in ${program}`,
    anotherMeaning:
      'Die Antwort eines Anbieters ginge dorthin und käme nicht hier an. Legen Sie fest, dass diese Kopie sie annimmt.',
  },
  updatesOff: {
    source: 'Diese Kopie läuft aus ihrem Quellcode und wird mit ihm aktualisiert.',
    'not-configured': 'Für diesen Build ist nicht festgelegt, wo er nach Updates suchen soll.',
    'system-package': 'Die Paketverwaltung Ihres Systems aktualisiert Holdfast.',
    archive: 'Diese Kopie wurde aus einem Archiv entpackt: Eine neuere wird darüber entpackt.',
    portable: 'Die portable Kopie aktualisiert sich nicht selbst: Ersetzen Sie sie durch eine neuere.',
  },
  updates: {
    never: 'Noch nicht gesucht.',
    newest: (when) => `Dies ist die neueste Version, Stand: ${when}.`,
    checking: 'Neuere Version wird gesucht …',
    downloading: (version, percent) => `${version} wird geladen: ${percent}`,
    waits: (version) => `${version} ist da und wartet, bis kein Konto mehr verbunden wird.`,
    ready: (version) => `${version} ist bereit: ab dem nächsten Start von Holdfast oder gleich jetzt.`,
    failed: 'Die letzte Suche ist fehlgeschlagen.',
  },
  build: {
    development: 'Entwicklungsversion',
    source: 'Aus dem Quellcode gestartet',
    developmentSource: 'Entwicklungsversion, aus dem Quellcode gestartet',
    test: 'Testversion zum Ausprobieren, nie für Konten, an denen Ihnen liegt',
    developmentTest: 'Entwicklungsversion zum Ausprobieren, nie für Konten, an denen Ihnen liegt',
  },
  leaving: {
    accounts: (accounts) =>
      counted(
        accounts,
        'Zuerst wird der Zugriff des Kontos bei seinem Anbieter widerrufen.',
        `Zuerst wird der Zugriff ${accounts === 2 ? 'beider' : 'aller #'} Konten bei ihren Anbietern widerrufen.`,
      ),
    waiting: 'Ausstehende Widerrufe werden noch einmal versucht.',
    removed:
      'Dann wird alles entfernt, was Holdfast für Sie auf diesem Computer aufbewahrt: Konten, Einrichtungen mit ihren Geheimnissen, Einstellungen, Aktivität und das Protokoll.',
    forGood: 'Das lässt sich nicht rückgängig machen. Die App selbst bleibt installiert.',
    notRevoked: (accounts) =>
      counted(
        accounts,
        '1 Konto konnte jetzt nicht widerrufen werden.',
        '# Konten konnten jetzt nicht widerrufen werden.',
      ),
    unreadable: (accounts) =>
      counted(accounts, '1 Konto konnte nicht gelesen werden.', '# Konten konnten nicht gelesen werden.'),
    notRevokedAndUnreadable: (notRevoked, unreadable) =>
      `${counted(notRevoked, '1 Konto konnte', '# Konten konnten')} jetzt nicht widerrufen werden, ${counted(unreadable, '1 Konto', '# Konten')} nicht gelesen.`,
    allTheSame:
      'Wenn Sie trotzdem alles entfernen, kann der Zugriff beim Anbieter weiterbestehen, bis er abläuft.',
  },
};
