import type { health as English, forecast as EnglishForecast } from '../en/health.ts';
import { atBeginning, dative } from './the-provider.ts';

export const health: typeof English = {
  theProvider: 'Der Anbieter',
  unreachable: (provider) => `${provider} ist nicht erreichbar`,
  reading: 'Wird gelesen',
  vaultLocked: 'Derzeit nicht lesbar',
  keyStoreLocked: 'Schlüsselspeicher ist gesperrt',
  newerFile: 'Von neuerer Holdfast-Version',
  unreadable: 'Nicht lesbar, neu verbinden',
  ranOut: 'Abgelaufen, neu verbinden',
  worksAndRenews: 'Aktiv. Erneuert sich selbst.',
  worksAndRenewsWhenUsed: 'Aktiv. Erneuert sich bei Bedarf.',
  worksAboutToRenew: 'Aktiv. Erneuert sich gleich.',
  worksForGood: 'Aktiv. Ohne Erneuerung.',
  worksUntil: (moment) => `Aktiv bis ${moment}`,
  ended: 'Muss neu verbunden werden',
  endedBy: {
    GRANT_INVALID: '{provider}: beendet, neu verbinden',
    GRANT_ENDED_TESTING_MODE: 'Testzeit vorbei, neu verbinden',
    GRANT_ENDED_UNUSED: 'Unbenutzt, neu verbinden',
    GRANT_ENDED_BY_POLICY: 'Laut Richtlinie neu verbinden',
    GRANT_ENDED_PASSWORD_CHANGE: 'Neues Passwort, neu verbinden',
    GRANT_ENDED_LIFETIME: 'Zeit abgelaufen, neu verbinden',
    GRANT_ANSWER_LOST: 'Nicht erneuert, neu verbinden',
    GRANT_HAS_NO_REFRESH_TOKEN: 'Abgelaufen, neu verbinden',
    GRANT_NOT_MOVED: 'Nach Import neu verbinden',
    ACCOUNT_IDENTITY_CHANGED: 'Andere Person, neu verbinden',
    CLIENT_CHANGED: 'Client geändert, neu verbinden',
    CLIENT_DELETED: 'Der Client wurde gelöscht',
  },
  restoreClient: (provider) =>
    `Stellen Sie den Client bei ${dative(provider)} wieder her und versuchen Sie es erneut. Oder entfernen Sie ihn aus der Einrichtung, fügen Sie dort einen neuen hinzu und verbinden Sie das Konto neu.`,
};

export const forecast: typeof EnglishForecast = {
  reconnectBy: (day) => `Neu verbinden bis ${day}`,
  endsThen: (provider, day) =>
    `Neu verbinden bis ${day}: ${atBeginning(provider)} beendet dann die Verbindung`,
  fixedTime: (provider) =>
    `${provider} gewährt Zugriff für eine feste Zeit, und er lässt sich nicht erneuern. Nach neuem Verbinden gilt er wieder für diese Zeit.`,
  keepByUse: (day) => `Benutzen bis ${day}`,
  endsUnlessUsed: (provider, day) =>
    `${provider} beendet diese Verbindung am ${day}, wenn sie nicht benutzt wird`,
  holdfastUsesIt:
    'Holdfast benutzt sie bei jeder Erneuerung des Zugriffs. Sie besteht also weiter, solange Holdfast ab und zu läuft.',
  anyCallCounts: (provider) =>
    `${provider} wertet jeden Aufruf mit diesem Konto als Benutzung und zählt von da an neu.`,
};
