import type { providerErrors as English } from '../en/errors-provider.ts';

export const providerErrors: typeof English = {
  CLIENT_MISSING: {
    title: '{provider} ist noch nicht eingerichtet',
    meaning: 'Bevor Holdfast Zugriff anfordern kann, ist eine eigene Client-ID nötig.',
    todo: 'Richten Sie sie einmal ein; Holdfast zeigt Ihnen jeden Schritt.',
  },
  CLIENT_CHANGED: {
    title: '{provider} ist jetzt anders eingerichtet',
    meaning: 'Dieses Konto wurde mit einer anderen Client-ID verbunden, und sein Zugriff gilt nur für diese.',
    todo: 'Verbinden Sie das Konto neu, um es auf die neue Einrichtung umzustellen, oder setzen Sie die alte Client-ID wieder ein.',
  },
  CLIENT_REJECTED: {
    title: '{provider} nimmt diesen Client nicht an',
    meaning:
      'Die Client-ID, ihr Geheimnis oder ihre Weiterleitungs-URI ist nicht die, die registriert wurde.',
    todo: 'Vergleichen Sie die Einrichtung mit der Seite des Anbieters und versuchen Sie es erneut.',
  },
  CLIENT_SECRET_MISSING: {
    title: 'Das Client-Geheimnis fehlt',
    meaning: '{provider} antwortet diesem Client nicht ohne sein Geheimnis.',
    todo: 'Fügen Sie das Client-Geheimnis in der Einrichtung hinzu und versuchen Sie es erneut.',
  },
  CLIENT_DELETED: {
    title: '{provider} hat diesen Client nicht mehr',
    meaning: 'Er wurde dort gelöscht, deshalb kann mit ihm nichts mehr verbunden oder erneuert werden.',
    todo: 'Stellen Sie den Client beim Anbieter wieder her, oder richten Sie einen neuen ein.',
  },
  CLIENT_FILE_INVALID: {
    title: 'Diese Datei ist keine Client-Datei',
    meaning:
      'Sie enthält nicht, was die Client-Datei eines Anbieters enthalten soll. Nichts wurde übernommen.',
    todo: 'Laden Sie die Datei eines Desktop-Clients noch einmal beim Anbieter herunter, oder füllen Sie das Formular von Hand aus.',
  },
  DEVICE_GRANT_UNAVAILABLE: {
    title: 'Ein Code auf einem anderen Gerät ist hier nicht möglich',
    meaning: '{provider} bietet das nicht an, oder es ist für diesen Client nicht eingeschaltet.',
    todo: 'Verbinden Sie das Konto im Browser, oder schalten Sie Gerätecodes beim Anbieter ein.',
  },
  PROVIDER_ADDRESS_INVALID: {
    title: 'Diese Adresse lässt sich nicht verwenden',
    meaning: 'Ein Anbieter braucht eine vollständige Adresse, die mit https beginnt.',
    todo: 'Vergleichen Sie die Adresse mit der Dokumentation des Anbieters.',
  },
  PROVIDER_IN_USE: {
    title: '{provider} ist noch in Benutzung',
    meaning: 'Es sind Konten damit verbunden, deshalb wurde er nicht entfernt.',
    todo: 'Trennen Sie zuerst diese Konten.',
  },
  PROVIDER_LACKS_GRANT: {
    title: '{provider} bietet diese Art von Verbindung nicht an',
    meaning: 'Laut dem Server ist Zugriff auf diesem Weg nicht möglich.',
    todo: 'Verbinden Sie auf andere Weise, oder schalten Sie diese beim Anbieter ein.',
  },
  ID_TOKEN_INVALID: {
    title: 'Es ist nicht sicher, wer sich verbunden hat',
    meaning:
      '{provider} hat einen Identitätsnachweis geschickt, der die Prüfung nicht bestanden hat. Es wurde nichts verbunden.',
    todo: 'Prüfen Sie, ob die Uhr dieses Computers richtig geht. Wenn es wieder vorkommt, melden Sie es.',
  },
  ID_TOKEN_SIGNATURE_INVALID: {
    title: 'Der Identitätsnachweis war nicht echt',
    meaning: 'Er trägt nicht die Signatur, mit der {provider} signiert. Es wurde nichts verbunden.',
    todo: 'Wenn es wieder vorkommt, melden Sie es.',
  },
  ISSUER_METADATA_INVALID: {
    title: '{provider} beschreibt sich falsch',
    meaning: 'Die Adresse liefert nicht, was zum Verbinden nötig ist.',
    todo: 'Prüfen Sie die Adresse des Anbieters und versuchen Sie es erneut.',
  },
  SERVER_FAILED: {
    title: '{provider} hat ein Problem',
    meaning: 'Der Server konnte nicht antworten. Ihr Konto ist, wie es war.',
    todo: 'Versuchen Sie es in einer Weile erneut.',
  },
  SERVER_RATE_LIMITED: {
    title: '{provider} bittet zu warten',
    meaning: 'In kurzer Zeit wurden zu viele Anfragen gesendet.',
    todo: 'Warten Sie ein wenig und versuchen Sie es erneut.',
  },
  SERVER_REFUSED: {
    title: '{provider} hat die Anfrage abgelehnt',
    meaning: 'Einen Grund, den Holdfast kennt, gab es nicht.',
    todo: 'Wenn es wieder vorkommt, melden Sie es mit den Worten unten.',
  },
  SERVER_RESPONSE_INVALID: {
    title: 'Die Antwort war nicht zu verstehen',
    meaning: '{provider} hat etwas anderes gesendet als vereinbart.',
    todo: 'Versuchen Sie es erneut. Ein Netz, das eine Anmeldung verlangt, kann die Ursache sein.',
  },
};
