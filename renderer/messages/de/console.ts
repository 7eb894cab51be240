import type { console as English } from '../en/console.ts';

export const console: typeof English = {
  panel: 'Gesendet wird mit dem Zugriff dieses Kontos. Sein Zugriffstoken wird nie angezeigt.',
  noApi: 'Es gibt keine API zum Aufrufen',
  noApiOf: (provider) =>
    `${provider} wurde ohne die Adressen einer API hinzugefügt, und der Zugriff dieses Kontos gilt nirgendwo sonst. Fügen Sie den Anbieter noch einmal mit ihnen hinzu, um sie von hier aufzurufen.`,
  noApiOfUnknown:
    'Holdfast kennt den Anbieter dieses Kontos hier nicht, deshalb wird sein Zugriff nirgendwohin gesendet.',
  request: 'Anfrage',
  method: 'Methode',
  url: 'URL',
  send: 'Senden',
  examples: 'Beispiele',
  body: 'Inhalt',
  bodyHint: 'JSON oder leer.',
  tidy: 'Formatieren',
  notJsonYet: 'Das ist noch kein JSON.',
  notJson: (line) => `Das ist kein JSON: Sehen Sie sich Zeile ${line} an.`,
  headerName: (number) => `Header ${number}: Name`,
  headerValue: (number) => `Header ${number}: Wert`,
  removeHeader: (number) => `Header ${number} entfernen`,
  parameterName: (number) => `Parameter ${number}: Name`,
  parameterValue: (number) => `Parameter ${number}: Wert`,
  removeParameter: (number) => `Parameter ${number} entfernen`,
  parts: 'Teile der Anfrage',
  query: 'Parameter',
  requestHeaders: 'Header',
  code: 'Code',
  requests: 'Gespeichert und gesendet',
  withCount: (name, count) => `${name} ${count}`,
  codeFor: 'Code für',
  languages: { curl: 'curl', fetch: 'JavaScript (fetch)', python: 'Python (requests)' },
  codeHint: 'Das Zugriffstoken steht nicht darin.',
  codeIsBound:
    'Dieser Zugriff funktioniert nur mit einem Schlüssel, der auf diesem Computer bleibt. Ein Token allein wird abgelehnt.',
  copyCode: 'Code kopieren',
  suggestions: 'Bekannte Anfragen',
  needsScope: (scope) => `· braucht ${scope}`,
  fillIn: (placeholder) => `Füllen Sie zuerst ${placeholder} aus.`,
  name: 'Name',
  value: 'Wert',
  waiting: (duration) => `Warten auf die Antwort, ${duration}`,
  stop: 'Anhalten',
  stopped: 'Angehalten',
  stoppedMeaning: 'Was bis dahin gesendet war, kann trotzdem ausgeführt worden sein.',
  accessGoesTo: (hosts) => `Der Zugriff dieses Kontos gilt nur für ${hosts}.`,
  hosts: (first, second, more) =>
    more === 1
      ? `${first}, ${second} und 1 weitere Adresse des Anbieters`
      : `${first}, ${second} und ${more} weitere Adressen des Anbieters`,
  goesTo: (url) => `Geht an ${url}`,
  urlHint: (provider) => `Eine ganze Adresse oder ein Pfad bei ${provider}, der mit / beginnt`,
  hasItNow: {
    title: 'Dieses Konto hat jetzt, was der Aufruf braucht',
    meaning: (scopes) => `Erst nach dem Aufruf gewährt: ${scopes}.`,
    button: 'Erneut ausführen',
  },
  refused: {
    title: (scopes) => `Nicht gewährt: ${scopes}`,
    meaning: 'Der Aufruf wurde nicht erneut gesendet, da er wieder abgelehnt würde.',
    button: 'Erneut anfordern',
  },
  lacks: {
    title: (scopes) => `Dieser Aufruf braucht ${scopes}`,
    meaning: (count) =>
      count > 1
        ? 'Das Konto hat diese Berechtigungen nicht. Sobald sie gewährt sind, wird der Aufruf von selbst erneut gesendet.'
        : 'Das Konto hat diese Berechtigung nicht. Sobald sie gewährt ist, wird der Aufruf von selbst erneut gesendet.',
    button: () => 'Anfordern und erneut ausführen',
  },
};
