import type { httpStatus as english } from '../en/http-status.ts';

const meanings: typeof english.meanings = {
  201: 'Es wurde angelegt.',
  202: 'Es wurde angenommen und wird später erledigt.',
  204: 'Erledigt. Es gibt nichts zu zeigen.',
  304: 'Seit Ihrer letzten Anfrage hat sich nichts geändert.',
  400: 'Die API hat die Anfrage nicht verstanden.',
  401: 'Die API hat den Zugriff dieses Kontos nicht angenommen.',
  403: 'Dieses Konto darf das nicht.',
  404: 'Unter dieser Adresse ist nichts, oder nichts, was dieses Konto sehen darf.',
  405: 'Diese Adresse nimmt diese Methode nicht an.',
  406: 'Die API kann nicht in der verlangten Form antworten.',
  409: 'Etwas anderes hat es inzwischen geändert.',
  410: 'Es war einmal hier und ist nicht mehr da.',
  413: 'Der Inhalt ist größer, als die API annimmt.',
  415: 'Die API nimmt Inhalt dieser Art nicht an.',
  422: 'Die API hat die Anfrage verstanden, aber etwas darin ist nicht erlaubt.',
  429: 'Vorerst zu viele Aufrufe.',
  500: 'Bei der API ist etwas schiefgegangen.',
  502: 'Ein Server zwischen hier und der API bekam von ihr keine brauchbare Antwort.',
  503: 'Die API ist vorerst nicht verfügbar.',
  504: 'Ein Server zwischen hier und der API hat zu lange auf sie gewartet.',
};

export const httpStatus: typeof english = { meanings };
