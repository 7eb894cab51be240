import type { grantErrors as English } from '../en/errors-grant.ts';

export const grantErrors: typeof English = {
  GRANT_CODE_REJECTED: {
    title: '{provider} hat den eigenen Code abgelehnt',
    meaning: 'Der Code aus dem Browser war zu alt oder schon benutzt.',
    todo: 'Versuchen Sie es erneut; dabei wird ein neuer Code geholt.',
  },
  GRANT_INVALID: {
    title: '{provider} hat diese Verbindung beendet',
    meaning: 'Der Zugriff wurde beim Anbieter entfernt oder ist abgelaufen.',
    todo: 'Verbinden Sie das Konto neu, um es wieder zu benutzen.',
  },
  GRANT_ENDED_BY_POLICY: {
    title: 'Eine Organisation hat diese Verbindung beendet',
    meaning:
      '{provider} verlangt, dass der Zugriff neu gewährt wird: So will es eine Regel der Stelle, die dieses Konto verwaltet.',
    todo: 'Verbinden Sie das Konto neu. Wird das abgelehnt, fragen Sie die Administration der Organisation.',
  },
  GRANT_ENDED_TESTING_MODE: {
    title: 'Der Testzeitraum dieser Verbindung ist vorbei',
    meaning: '{provider} beendet Zugriff nach 7 Tagen, solange der Client im Testmodus ist.',
    todo: 'Verbinden Sie das Konto neu. Um den Zugriff länger zu behalten, veröffentlichen Sie den Client beim Anbieter.',
  },
  GRANT_ENDED_UNUSED: {
    title: 'Diese Verbindung wurde zu lange nicht benutzt',
    meaning: '{provider} beendet Zugriff, der lange nicht benutzt wurde.',
    todo: 'Verbinden Sie das Konto neu, um es wieder zu benutzen.',
  },
  GRANT_ENDED_PASSWORD_CHANGE: {
    title: 'Das Passwort dieses Kontos wurde geändert',
    meaning:
      '{provider} beendet die Verbindungen eines Kontos, wenn sein Passwort geändert oder neu gesetzt wird.',
    todo: 'Verbinden Sie das Konto mit dem neuen Passwort neu. Wenn Sie es nicht geändert haben, sichern Sie zuerst Ihr Konto beim Anbieter.',
  },
  GRANT_ENDED_LIFETIME: {
    title: 'Die Zeit dieser Verbindung ist vorbei',
    meaning: '{provider} gewährt Zugriff für eine feste Zeit, gleich wie oft er benutzt wird.',
    todo: 'Verbinden Sie das Konto neu, um wieder für eine solche Zeit Zugriff zu erhalten.',
  },
  GRANT_ANSWER_LOST: {
    title: 'Eine Erneuerung wurde unterbrochen',
    meaning: '{provider} hat vielleicht neuen Zugriff gewährt, aber die Antwort ist hier nie angekommen.',
    todo: 'Verbinden Sie das Konto neu, um es wieder zu benutzen.',
  },
  GRANT_HAS_NO_REFRESH_TOKEN: {
    title: 'Der Zugriff ist abgelaufen',
    meaning: '{provider} hat Zugriff für begrenzte Zeit gewährt, ohne Möglichkeit, ihn zu erneuern.',
    todo: 'Verbinden Sie das Konto neu, um wieder Zugriff zu erhalten.',
  },
  GRANT_NOT_MOVED: {
    title: 'Was dieses Konto erneuert, blieb auf dem anderen Computer',
    meaning:
      'Im Export war es nicht enthalten: Entweder endet die Verbindung für beide Computer, sobald beide es benutzen, oder es funktioniert nur auf dem anderen.',
    todo: 'Verbinden Sie das Konto neu, um es hier zu benutzen. Der andere Computer behält seine eigene Verbindung.',
  },
  SCOPE_REJECTED: {
    title: '{provider} gewährt diesen Zugriff nicht',
    meaning: 'Eine der gewählten Berechtigungen ist dort unbekannt oder steht diesem Client nicht offen.',
    todo: 'Wählen Sie weniger Zugriff, oder schalten Sie ihn beim Anbieter ein.',
  },
  TOKEN_TYPE_UNSUPPORTED: {
    title: 'Diese Art von Zugriff kann Holdfast nicht benutzen',
    meaning:
      '{provider} hat eine andere Art von Zugriffstoken gegeben als angefordert. Es wurde nicht behalten.',
    todo: 'Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es.',
  },
  REVOCATION_NOT_SUPPORTED: {
    title: '{provider} bietet das nicht an',
    meaning: 'Der Server hat keine Möglichkeit, Zugriff von hier aus zu beenden. Es wurde nichts geändert.',
    todo: 'Entfernen Sie den Zugriff auf der Seite des Anbieters.',
  },
};
