import type { transportErrors as English } from '../en/errors-transport.ts';

export const transportErrors: typeof English = {
  TRANSPORT_UNREACHABLE: {
    title: '{provider} ist nicht erreichbar',
    meaning: 'Der Server war nicht zu finden, oder das Netz ist ausgefallen. Ihr Konto ist, wie es war.',
    todo: 'Prüfen Sie das Netz und versuchen Sie es erneut.',
  },
  TRANSPORT_TIMEOUT: {
    title: '{provider} hat zu lange gebraucht',
    meaning: 'Es kam rechtzeitig keine Antwort. Ihr Konto ist, wie es war.',
    todo: 'Versuchen Sie es in einer Weile erneut.',
  },
  TRANSPORT_CERTIFICATE_UNTRUSTED: {
    title: 'Der Verbindung wird nicht vertraut',
    meaning:
      '{provider} hat ein Zertifikat gezeigt, dem dieser Computer nicht vertraut. Es wurde nichts gesendet.',
    todo: 'Prüfen Sie das Netz und die Uhr. In einem Firmennetz muss dessen Zertifikat im System installiert sein.',
  },
  TRANSPORT_INSECURE: {
    title: 'Die Adresse ist nicht verschlüsselt',
    meaning: 'Ein Token geht nie über unverschlüsseltes http. Es wurde nichts gesendet.',
    todo: 'Verwenden Sie eine Adresse, die mit https beginnt.',
  },
  TRANSPORT_RESPONSE_TOO_LARGE: {
    title: 'Die Antwort ist zu groß',
    meaning: 'Holdfast hat aufgehört, sie zu lesen, um bedienbar zu bleiben.',
    todo: 'Fordern Sie weniger auf einmal an, zum Beispiel mit einer Seitengröße.',
  },
  API_REQUEST_INVALID: {
    title: 'Diese Anfrage kann nicht gesendet werden',
    meaning: 'Die Adresse oder ein Header ist ungültig.',
    todo: 'Verwenden Sie eine vollständige Adresse, die mit https beginnt, und überlassen Sie den Header Authorization Holdfast.',
  },
  API_ORIGIN_NOT_ALLOWED: {
    title: '{provider} hat diese Adresse nicht',
    meaning:
      'Der Zugriff dieses Kontos gilt nur bei seinem Anbieter und nirgendwo sonst. Es wurde nichts gesendet.',
    todo: 'Verwenden Sie eine der Adressen des Anbieters. Die Beispiele zeigen sie.',
  },
  API_REDIRECT_REFUSED: {
    title: 'Die API hat die Anfrage anderswohin verwiesen',
    meaning: 'Holdfast folgt dem nicht, damit der Zugriff an niemand anderen gelangt.',
    todo: 'Verwenden Sie die endgültige Adresse, wenn sie zum Anbieter gehört.',
  },
  API_CALL_CANCELLED: {
    title: 'Angehalten',
    meaning: 'Sie haben diesen Aufruf angehalten. Die API kann ihn trotzdem ausgeführt haben.',
    todo: 'Senden Sie ihn erneut, wann immer Sie wollen.',
  },
  API_ANSWER_GONE: {
    title: 'Diese Antwort ist nicht mehr da',
    meaning: 'Holdfast hält nur die letzten Antworten im Arbeitsspeicher; nur diese lassen sich speichern.',
    todo: 'Senden Sie die Anfrage erneut und speichern Sie dann ihre Antwort.',
  },
};
