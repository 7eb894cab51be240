import type { authorizationErrors as English } from '../en/errors-authorization.ts';

export const authorizationErrors: typeof English = {
  AUTHORIZATION_DENIED: {
    title: 'Der Zugriff wurde verweigert',
    meaning:
      '{provider} wurde angewiesen, keinen Zugriff zu gewähren. Es wurde nichts verbunden und nichts geändert.',
    todo: 'Wenn Sie das nicht wollten, versuchen Sie es erneut und erlauben Sie den Zugriff im Browser.',
  },
  AUTHORIZATION_REJECTED: {
    title: '{provider} hat die Anfrage abgelehnt',
    meaning: 'Was angefordert wurde, wurde nicht angenommen. Es wurde nichts verbunden.',
    todo: 'Prüfen Sie die Einrichtung dieses Anbieters und versuchen Sie es erneut.',
  },
  AUTHORIZATION_STATE_MISMATCH: {
    title: 'Ein Link zu Holdfast wurde abgelehnt',
    meaning: 'Er beantwortet nichts, worauf Holdfast wartet, und könnte deshalb von jemand anderem stammen.',
    todo: 'Wenn Sie gerade ein Konto verbinden wollten, beginnen Sie hier von vorn.',
  },
  AUTHORIZATION_RESPONSE_INVALID: {
    title: '{provider} hat unvollständig geantwortet',
    meaning: 'Der Browser kam zurück, aber ohne das, was zum Verbinden nötig ist.',
    todo: 'Versuchen Sie es erneut.',
  },
  AUTHORIZATION_ISSUER_MISMATCH: {
    title: 'Die Antwort kam von einem anderen Server',
    meaning: 'Gefragt war {provider}, geantwortet hat jemand anderes. Es wurde nichts verbunden.',
    todo: 'Wenn es wieder vorkommt, melden Sie es. Geben Sie auf der geöffneten Seite kein Passwort ein.',
  },
  AUTHORIZATION_EXPIRED: {
    title: 'Der Browser kam nicht rechtzeitig zurück',
    meaning: 'Der Link galt nur einige Minuten und ist jetzt geschlossen.',
    todo: 'Versuchen Sie es erneut, wenn Sie bereit sind.',
  },
  AUTHORIZATION_CANCELLED: {
    title: 'Das Verbinden wurde abgebrochen',
    meaning: 'Es wurde nichts verbunden und nichts geändert.',
    todo: 'Sie können jederzeit von vorn beginnen.',
  },
  AUTHORIZATION_UNKNOWN: {
    title: 'Dieser Versuch ist vorbei',
    meaning: 'Er ist beendet oder wurde durch einen neueren ersetzt.',
    todo: 'Beginnen Sie von vorn, um zu verbinden.',
  },
  CALLBACK_INVALID: {
    title: 'Ein Link zu Holdfast wurde nicht beachtet',
    meaning: 'Er sah nicht wie die Antwort eines Anbieters aus.',
    todo: 'Wenn Sie gerade ein Konto verbinden wollten, beginnen Sie in Holdfast von vorn.',
  },
  CALLBACK_TOO_LARGE: {
    title: 'Ein Link zu Holdfast wurde nicht beachtet',
    meaning: 'Er war viel länger als die Antwort eines Anbieters.',
    todo: 'Wenn Sie gerade ein Konto verbinden wollten, beginnen Sie in Holdfast von vorn.',
  },
  RECEIVER_UNAVAILABLE: {
    title: 'Holdfast konnte nicht auf den Browser warten',
    meaning: 'Weder sein Link noch eine lokale Adresse ließ sich für die Antwort öffnen.',
    todo: 'Versuchen Sie es erneut, oder wählen Sie den anderen Weg unter „Auf andere Weise verbinden“.',
  },
  BROWSER_UNAVAILABLE: {
    title: 'Kein Browser ließ sich öffnen',
    meaning: 'Das System hat den Link nicht geöffnet.',
    todo: 'Prüfen Sie, ob ein Standardbrowser festgelegt ist, und versuchen Sie es erneut. Sie können den Link auch kopieren.',
  },
};
