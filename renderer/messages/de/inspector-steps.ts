import type {
  inspectorSecrets as EnglishSecrets,
  inspectorSections as EnglishSections,
  inspectorSteps as EnglishSteps,
} from '../en/inspector-steps.ts';

export const inspectorSteps: typeof EnglishSteps = {
  discovery: {
    title: 'Holdfast las, was der Anbieter kann',
    meaning: 'Der Anbieter veröffentlicht seine Adressen und Fähigkeiten, damit niemand sie eintippen muss.',
  },
  keys: {
    title: 'Holdfast las die öffentlichen Schlüssel des Anbieters',
    meaning: 'Mit ihnen prüft es, ob das ID-Token vom Anbieter signiert wurde und von niemandem sonst.',
  },
  'pushed-authorization': {
    title: 'Holdfast hinterlegte die Anfrage beim Anbieter',
    meaning:
      'Der Browser überbringt dann nur einen Verweis: Niemand auf dem Weg kann lesen oder ändern, worum gebeten wird.',
  },
  'authorization-request': {
    title: 'Holdfast schickte Sie im Browser zum Anbieter',
    meaning: 'Dort melden Sie sich an und stimmen zu. Holdfast sieht Ihr Passwort nie.',
  },
  redirect: {
    title: 'Ihr Browser kam mit der Antwort zurück',
    meaning: 'Er bringt einen Code, der einmal und nur kurze Zeit gilt, nicht den Zugriff selbst.',
  },
  'code-exchange': {
    title: 'Holdfast bat um Token',
    meaning:
      'Es tauschte den Code direkt beim Anbieter gegen Token ein und bewies, dass es den Vorgang begonnen hat.',
  },
  'long-lived-exchange': {
    title: 'Holdfast tauschte das kurzlebige Token gegen ein langlebiges',
    meaning: 'Dieser Anbieter gibt zunächst Token für ein oder zwei Stunden aus.',
  },
  'device-authorization': {
    title: 'Holdfast bat um einen Code zur Eingabe auf einem anderen Gerät',
    meaning: 'Der Anbieter gab einen Code für die Person und einen längeren nur für Holdfast.',
  },
  'device-poll': {
    title: 'Holdfast fragte, ob der Code eingegeben wurde',
    meaning:
      'Es fragt immer wieder, nicht schneller, als der Anbieter es will, bis die Person geantwortet hat.',
  },
  'client-credentials': {
    title: 'Holdfast bat um ein Token für den Client selbst',
    meaning:
      'Dahinter steht keine Person: Der Client weist sich mit dem eigenen Geheimnis oder Schlüssel aus.',
  },
  refresh: {
    title: 'Holdfast erneuerte den Zugriff',
    meaning:
      'Das Aktualisierungstoken bringt ein neues Zugriffstoken. Viele Anbieter ersetzen dabei auch das Aktualisierungstoken.',
  },
  userinfo: {
    title: 'Holdfast fragte, wessen Konto es ist',
    meaning: 'Es zeigte das neue Zugriffstoken vor, und der Anbieter sagte, zu wem es gehört.',
  },
  revocation: {
    title: 'Holdfast bat den Anbieter, den Zugriff zu beenden',
    meaning: 'Ein widerrufenes Token ist nichts mehr wert, wo auch immer eine Kopie davon liegt.',
  },
  other: {
    title: 'Holdfast fragte den Anbieter etwas anderes',
    meaning: 'Diese Anfrage gehört zu keinem Standard, den Holdfast kennt.',
  },
  check: {
    title: 'Holdfast hielt von selbst an',
    meaning:
      'Es wurde nichts mehr gesendet: Was gekommen war oder gesendet werden sollte, bestand eine Prüfung nicht.',
  },
  'wait-ended': {
    title: 'Holdfast wartete nicht länger',
    meaning: 'Es kam rechtzeitig keine Antwort, oder der Versuch wurde abgebrochen.',
  },
};

export const inspectorSections: typeof EnglishSections = {
  query: 'In der Adresse gesendet',
  'request-headers': 'In den Headern gesendet',
  'request-body': 'Im Inhalt gesendet',
  'proof-header': 'Der gesendete Nachweis: sein Header',
  'proof-claims': 'Der gesendete Nachweis: seine Aussage',
  'assertion-header': 'Die Erklärung des Clients: ihr Header',
  'assertion-claims': 'Die Erklärung des Clients: ihre Aussage',
  callback: 'In der Adresse zurückgekommen',
  'answer-headers': 'In den Headern zurückgekommen',
  'answer-body': 'Im Inhalt zurückgekommen',
  'id-token-header': 'Das ID-Token: sein Header',
  'id-token-claims': 'Das ID-Token: seine Aussage',
};

export const inspectorSecrets: typeof EnglishSecrets = {
  access_token: 'Zugriffstoken',
  refresh_token: 'Aktualisierungstoken',
  id_token: 'ID-Token',
  token: 'Token',
  code: 'Code',
  state: 'State',
  nonce: 'Nonce',
  code_verifier: 'Code-Verifier',
  device_code: 'Gerätecode',
  user_code: 'Benutzercode',
  verification_uri_complete: 'Adresse mit Benutzercode',
  client_secret: 'Client-Geheimnis',
  client_assertion: 'Erklärung des Clients',
  request_uri: 'Verweis auf die Anfrage',
  dpop: 'Nachweis',
  'dpop-nonce': 'Nonce für Nachweise',
  jti: 'Kennung',
  ath: 'Hash des Zugriffstokens',
  at_hash: 'Hash des Zugriffstokens',
  c_hash: 'Hash des Codes',
  kid: 'Name des Schlüssels',
  client_id: 'Client-ID',
  sub: 'Kennung der Person',
};

export const inspectorOtherSecret = 'Wert';
