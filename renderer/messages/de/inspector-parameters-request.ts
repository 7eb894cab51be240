import type {
  inspectorHeaders as EnglishHeaders,
  inspectorRequestParameters as EnglishParameters,
} from '../en/inspector-parameters-request.ts';

export const inspectorRequestParameters: typeof EnglishParameters = {
  response_type: 'Was zurückkommen soll: „code“ bittet um einen Code und hält Token aus dem Browser heraus.',
  response_mode: 'Auf welchem Weg die Antwort zur App kommen soll.',
  client_id: 'Sagt, welche App anfragt. Sie ist öffentlich.',
  client_secret: 'Beweist, dass es die registrierte App ist. Nur sie und der Anbieter kennen es.',
  redirect_uri: 'Wohin der Browser die Antwort bringen soll. Die Adresse muss registriert sein.',
  scope: 'Was die App darf, in den Bezeichnungen des Anbieters.',
  state: 'Bindet die Antwort an genau diese Anfrage, damit niemand eine andere unterschieben kann.',
  code: 'Ein Code, der einmal und nur kurze Zeit gilt; er wird gegen Token eingetauscht.',
  code_challenge:
    'Ein Fingerabdruck eines Geheimnisses, das nur die App kennt. Das Geheimnis selbst folgt später.',
  code_challenge_method: 'Wie der Fingerabdruck berechnet wurde: S256 ist SHA-256.',
  code_verifier: 'Beweist, dass den Vorgang beendet, wer ihn begonnen hat.',
  nonce: 'Kommt im ID-Token zurück, damit kein altes noch einmal verwendet werden kann.',
  prompt: 'Ob der Anbieter nachfragen soll, auch wenn er es schon getan hat.',
  login_hint: 'Wer sich anmelden soll, damit der Name nicht eingetippt werden muss.',
  max_age: 'Wie lange die Anmeldung der Person höchstens zurückliegen darf, in Sekunden.',
  display: 'Welche Art von Seite der Anbieter zeigen soll.',
  ui_locales: 'In welchen Sprachen die Person lesen möchte.',
  acr_values: 'Wie sicher die Person nachweisen soll, wer sie ist.',
  claims: 'Welche Angaben zur Person erbeten werden.',
  access_type: 'Nur bei Google: „offline“ bittet um ein Aktualisierungstoken.',
  include_granted_scopes: 'Nur bei Google: Früherer Zugriff bleibt neben dem neuen bestehen.',
  resource: 'Für welche API das Token bestimmt ist.',
  audience: 'Für welche API das Token bestimmt ist, in der Schreibweise mancher Anbieter.',
  request_uri: 'Steht für eine Anfrage, die vorab beim Anbieter hinterlegt wurde. Gilt für einen Aufruf.',
  dpop_jkt: 'Ein Fingerabdruck des Schlüssels, an den die Token gebunden werden.',
  grant_type:
    'Was gegen Token eingetauscht wird: ein Code, ein Aktualisierungstoken, ein Gerätecode oder das Wort des Clients selbst.',
  client_assertion:
    'Eine signierte Erklärung, mit der sich der Client ausweist, statt ein Geheimnis zu senden.',
  client_assertion_type: 'Sagt, dass die Erklärung ein signiertes JSON Web Token ist.',
  access_token:
    'Öffnet die API für kurze Zeit. Wer es hat, kann es benutzen, sofern es nicht an einen Schlüssel gebunden ist.',
  refresh_token: 'Holt neue Zugriffstoken, ohne die Person noch einmal zu fragen.',
  id_token: 'Eine signierte Erklärung des Anbieters, wer sich wann und für welche App angemeldet hat.',
  token_type:
    'Wie das Zugriffstoken vorgezeigt wird: „Bearer“ für sich allein, „DPoP“ mit einem Nachweis seines Schlüssels.',
  expires_in: 'Wie lange das Zugriffstoken gilt, in Sekunden.',
  ext_expires_in:
    'Nur bei Microsoft: wie lange das Token dienen darf, wenn der Anbieter nicht erreichbar ist.',
  refresh_token_expires_in:
    'Wie lange das Aktualisierungstoken gilt, in Sekunden. In keinem Standard, aber bei vielen Anbietern.',
  refresh_expires_in:
    'Wie lange das Aktualisierungstoken gilt, in Sekunden. In keinem Standard, aber bei vielen Anbietern.',
  token: 'Das Token, das ungültig werden soll.',
  token_type_hint: 'Um welche Art von Token es geht, damit der Anbieter es leichter findet.',
  error: 'Der Kurzname dessen, was schiefging.',
  error_description: 'Was schiefging, in den Worten des Anbieters.',
  error_uri: 'Eine Seite, die mehr über den Fehler sagt.',
  error_codes: 'Nur bei Microsoft: Nummern für das, was schiefging.',
  trace_id: 'Nur bei Microsoft: bezeichnet diese Anfrage gegenüber dem Support.',
  correlation_id: 'Nur bei Microsoft: bezeichnet diese Anfrage gegenüber dem Support.',
  iss: 'Sagt, welcher Anbieter antwortet, damit sich zwei nicht verwechseln lassen.',
  device_code: 'Steht in der App für diesen Versuch, während die Person ihren Code anderswo eingibt.',
  user_code: 'Der kurze Code, den die Person auf einem anderen Gerät eingibt.',
  verification_uri: 'Die Seite, auf der die Person den Code eingibt.',
  verification_url: 'Die Seite, auf der die Person den Code eingibt, unter dem Namen eines älteren Entwurfs.',
  verification_uri_complete: 'Dieselbe Seite mit dem Code in der Adresse, für einen QR-Code.',
  interval: 'Wie viele Sekunden zwischen zwei Nachfragen vergehen sollen.',
  fb_exchange_token: 'Nur bei Facebook: das kurzlebige Token, das gegen ein langlebiges eingetauscht wird.',
  credentials: 'Nur bei GitHub: Token, die als offengelegt gemeldet werden.',
  session_state: 'Sagt, ob die Sitzung der Person beim Anbieter noch dieselbe ist.',
};

export const inspectorHeaders: typeof EnglishHeaders = {
  accept: 'In welchem Format die Antwort gewünscht ist.',
  'content-type': 'In welchem Format der Inhalt ist.',
  authorization:
    'Womit sich der Absender ausweist: als Client (Basic) oder mit einem Zugriffstoken (Bearer, DPoP).',
  dpop: 'Ein nur für diese Anfrage erstellter Nachweis, dass der Absender den Schlüssel hat.',
  'dpop-nonce':
    'Ein Wert, den der nächste Nachweis enthalten muss, damit sich keiner im Voraus erstellen lässt.',
  'www-authenticate': 'Sagt, welcher Nachweis fehlt oder abgelehnt wurde.',
  'cache-control': 'Weist alle auf dem Weg an, die Antwort nicht aufzubewahren.',
  date: 'Die Uhr des Anbieters. Holdfast vergleicht sie mit der eigenen.',
  'retry-after': 'Wie lange bis zur nächsten Anfrage zu warten ist.',
  location: 'Wohin der Anbieter stattdessen verweist.',
  'x-oauth-scopes': 'Nur bei GitHub: was das Token darf.',
  'x-accepted-oauth-scopes': 'Nur bei GitHub: was die Anfrage gebraucht hätte.',
  'x-request-id': 'Bezeichnet diese Anfrage gegenüber dem Support des Anbieters.',
  'x-ms-request-id': 'Bezeichnet diese Anfrage gegenüber dem Support von Microsoft.',
  'client-request-id': 'Bezeichnet diese Anfrage gegenüber dem Support von Microsoft.',
};
