import type { standardOAuthErrors as English } from '../en/oauth-errors-standard.ts';

export const standardOAuthErrors: typeof English = {
  invalid_request: {
    meaning: '{provider} meldet, dass in der Anfrage etwas fehlt oder falsch ist.',
    todo: 'Vergleichen Sie die Einrichtung mit der Seite des Anbieters. Stimmt sie, melden Sie den Fehler mit dem Wortlaut unten.',
  },
  invalid_client: {
    meaning: '{provider} kennt diese Client-ID nicht, oder das Geheimnis dazu ist nicht das richtige.',
    todo: 'Vergleichen Sie Client-ID und Geheimnis mit der Seite des Anbieters.',
  },
  unauthorized_client: {
    meaning: 'Der Client ist bekannt, aber {provider} lässt ihn nicht auf diesem Weg anfragen.',
    todo: 'Schalten Sie diese Art der Verbindung beim Anbieter für den Client ein, oder wählen Sie einen anderen Weg.',
  },
  access_denied: {
    meaning:
      'Sie haben abgelehnt, oder {provider} lässt es nach einer Regel nicht zu. Es wurde nichts verbunden und nichts geändert.',
    todo: 'Wenn Sie das nicht wollten, versuchen Sie es erneut und erlauben Sie den Zugriff im Browser.',
  },
  unsupported_response_type: {
    meaning:
      '{provider} gewährt Zugriff nicht über einen Code aus dem Browser, und um einen solchen bittet Holdfast.',
    todo: 'Prüfen Sie die Adresse des Anbieters, oder wählen Sie einen anderen Weg zum Verbinden.',
  },
  invalid_scope: {
    meaning:
      '{provider} kennt eine der gewählten Berechtigungen nicht oder öffnet sie nicht für diesen Client.',
    todo: 'Wählen Sie weniger Zugriff, oder schalten Sie die Berechtigung beim Anbieter für den Client ein.',
  },
  invalid_grant: {
    meaning:
      '{provider} nimmt nicht an, was den Zugriff belegen sollte: Es ist zu alt, wurde schon verwendet oder zurückgenommen.',
    todo: 'Verbinden Sie noch einmal, um neuen Zugriff zu erhalten.',
  },
  unsupported_grant_type: {
    meaning: '{provider} bietet diesen Weg zum Zugriff nicht an.',
    todo: 'Wählen Sie einen anderen Weg zum Verbinden.',
  },
  server_error: {
    meaning: '{provider} hatte intern eine Störung. Ihr Konto ist, wie es war.',
    todo: 'Versuchen Sie es nach einer Weile erneut.',
  },
  temporarily_unavailable: {
    meaning: '{provider} ist überlastet oder wird gerade gewartet. Ihr Konto ist, wie es war.',
    todo: 'Versuchen Sie es nach einer Weile erneut.',
  },
  invalid_token: {
    meaning:
      '{provider} nimmt den gewährten Zugriff nicht mehr an: Er ist abgelaufen oder wurde zurückgenommen.',
    todo: 'Versuchen Sie es erneut. Geschieht es wieder, verbinden Sie noch einmal.',
  },
  insufficient_scope: {
    meaning: 'Dafür ist mehr Zugriff nötig, als {provider} bisher gewähren sollte.',
    todo: 'Fordern Sie mehr Zugriff an, und versuchen Sie es dann erneut.',
  },
  unsupported_token_type: {
    meaning: '{provider} kann diese Art von Zugriff nicht auf Anfrage beenden.',
    todo: 'Entfernen Sie den Zugriff auf der Seite des Anbieters.',
  },
  authorization_pending: {
    meaning: 'Der Code wurde nicht eingegeben und bestätigt, solange er galt.',
    todo: 'Beginnen Sie von vorn, und geben Sie den neuen Code im Browser ein.',
  },
  slow_down: {
    meaning: '{provider} wurde in kurzer Zeit zu oft gefragt.',
    todo: 'Warten Sie ein wenig, und versuchen Sie es dann erneut.',
  },
  expired_token: {
    meaning: 'Der Code galt nur wenige Minuten und ist jetzt abgelaufen.',
    todo: 'Beginnen Sie von vorn, um einen neuen Code zu erhalten.',
  },
  invalid_target: {
    meaning:
      '{provider} kennt den Dienst nicht, für den der Zugriff gedacht ist, oder öffnet ihn nicht für diesen Client.',
    todo: 'Wählen Sie anderen Zugriff, oder schalten Sie den Dienst beim Anbieter ein.',
  },
  invalid_redirect_uri: {
    meaning: '{provider} sendet an diese Weiterleitungs-URI keine Antworten.',
    todo: 'Registrieren Sie die Weiterleitungs-URI, die Holdfast anzeigt, Zeichen für Zeichen.',
  },
  use_dpop_nonce: {
    meaning: '{provider} verlangte einen neuen Nachweis des Schlüssels und lehnte auch diesen ab.',
    todo: 'Versuchen Sie es erneut. Geschieht es wieder, melden Sie den Fehler.',
  },
  invalid_dpop_proof: {
    meaning: '{provider} hat den Nachweis nicht angenommen, dass diese App ihren Schlüssel besitzt.',
    todo: 'Prüfen Sie, ob die Uhr dieses Computers richtig geht, und versuchen Sie es dann erneut.',
  },
  interaction_required: {
    meaning: '{provider} verlangt, dass Sie zuerst etwas im Browser erledigen.',
    todo: 'Versuchen Sie es erneut, und folgen Sie den Seiten im Browser bis zum Ende.',
  },
  login_required: {
    meaning: '{provider} verlangt, dass Sie sich noch einmal anmelden.',
    todo: 'Versuchen Sie es erneut, und melden Sie sich an, wenn der Browser danach fragt.',
  },
  account_selection_required: {
    meaning: '{provider} weiß nicht, welches Ihrer Konten gemeint ist.',
    todo: 'Versuchen Sie es erneut, und wählen Sie das Konto im Browser.',
  },
  consent_required: {
    meaning: '{provider} verlangt, dass Sie oder Ihre Administration den Zugriff erlauben.',
    todo: 'Versuchen Sie es erneut und erlauben Sie ihn im Browser, oder bitten Sie die Administration.',
  },
  invalid_request_uri: {
    meaning:
      'Die Anfrage war vorbereitet, aber {provider} hat sie nicht mehr: Sie wurde zu spät oder zweimal geöffnet.',
    todo: 'Versuchen Sie es erneut; dabei wird eine neue Anfrage vorbereitet.',
  },
  invalid_request_object: {
    meaning: '{provider} konnte die signierte Form der Anfrage nicht lesen.',
    todo: 'Geschieht es wieder, melden Sie den Fehler mit dem Wortlaut unten.',
  },
  request_not_supported: {
    meaning: '{provider} nimmt keine Anfragen in signierter Form an.',
    todo: 'Geschieht es wieder, melden Sie den Fehler mit dem Wortlaut unten.',
  },
  request_uri_not_supported: {
    meaning: '{provider} nimmt keine vorbereiteten Anfragen an.',
    todo: 'Geschieht es wieder, melden Sie den Fehler mit dem Wortlaut unten.',
  },
  registration_not_supported: {
    meaning: '{provider} nimmt keinen Client an, der sich in der Anfrage selbst beschreibt.',
    todo: 'Registrieren Sie beim Anbieter einen Client, und tragen Sie seine Client-ID in die Einrichtung ein.',
  },
};
