import type { health as English, forecast as EnglishForecast } from '../en/health.ts';
import { atBeginning, dative } from './the-provider.ts';

export const health: typeof English = {
  theProvider: 'Der Anbieter',
  unreachable: (provider) => `${provider} ist nicht erreichbar`,
  vaultLocked: 'Derzeit nicht lesbar',
  keyStoreLocked: 'Schlüsselspeicher ist gesperrt',
  newerFile: 'Von neuerer Holdfast-Version',
  unreadable: 'Nicht lesbar, neu verbinden',
  ranOut: 'Zugriff abgelaufen, neu verbinden',
  worksAndRenews: 'Funktioniert. Erneuert sich selbst.',
  worksAndRenewsWhenUsed: 'Funktioniert. Erneuert sich bei Bedarf.',
  worksAboutToRenew: 'Funktioniert. Erneuert sich gleich.',
  worksForGood: 'Funktioniert. Ohne Erneuerung.',
  worksUntil: (moment) => `Funktioniert bis ${moment}`,
  ended: 'Muss neu verbunden werden',
  endedBy: {
    GRANT_INVALID: '{provider}: beendet, neu verbinden',
    GRANT_ENDED_TESTING_MODE: 'Testzeitraum vorbei, neu verbinden',
    GRANT_ENDED_UNUSED: 'Zu lange unbenutzt, neu verbinden',
    GRANT_ENDED_BY_POLICY: 'Durch Organisation beendet, neu verbinden',
    GRANT_ENDED_PASSWORD_CHANGE: 'Passwort geändert, neu verbinden',
    GRANT_ENDED_LIFETIME: 'Zeit abgelaufen, neu verbinden',
    GRANT_ANSWER_LOST: 'Erneuerung verloren, neu verbinden',
    GRANT_HAS_NO_REFRESH_TOKEN: 'Zugriff abgelaufen, neu verbinden',
    GRANT_NOT_MOVED: 'Ohne Erneuerung importiert, neu verbinden',
    ACCOUNT_IDENTITY_CHANGED: 'Gehört jemand anderem, neu verbinden',
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
    `${provider} gewährt Zugriff für eine feste Zeit, und er lässt sich nicht erneuern. Neu verbinden gibt ihm eine weitere Frist.`,
  keepByUse: (day) => `Benutzen bis ${day}`,
  endsUnlessUsed: (provider, day) =>
    `${provider} beendet diese Verbindung am ${day}, wenn sie nicht benutzt wird`,
  holdfastUsesIt:
    'Holdfast benutzt sie bei jeder Erneuerung des Zugriffs. Sie besteht also weiter, solange Holdfast ab und zu läuft.',
  anyCallCounts: (provider) =>
    `${provider} wertet jeden Aufruf mit diesem Konto als Benutzung und zählt von da an neu.`,
};
