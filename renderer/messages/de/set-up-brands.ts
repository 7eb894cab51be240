import type { setUpBrands as English } from '../en/set-up-brands.ts';

const needsSecretInBrowser =
  'Der Weg über den Browser braucht es, ein Code auf einem anderen Gerät nicht. Wird auf diesem Computer verschlüsselt aufbewahrt.';

export const setUpBrands: typeof English = {
  google: {
    intro:
      'Google gewährt nur registrierten Clients Zugriff. Einen zu registrieren dauert etwa fünf Minuten, nur dieses eine Mal.',
    page: 'Google Cloud öffnen',
    secretHint:
      'Google nennt es optional, aber die meisten Clients brauchen es. Wird auf diesem Computer verschlüsselt aufbewahrt.',
    open: {
      title: 'Projekt wählen oder anlegen',
      details:
        'Die Seite seiner Clients öffnet sich in Ihrem Browser. Fragt Google zuerst nach einem App-Namen, nehmen Sie diesen.',
    },
    create: {
      title: '„Create client“ anklicken und „Desktop app“ wählen',
      details:
        'Eine Weiterleitungs-URI ist nicht nötig. Für Codes auf einem anderen Gerät wählen Sie „TVs and Limited Input devices“.',
    },
    audience: {
      title: 'Sich unter „Audience“ als Testperson (test user) hinzufügen',
      details:
        'Google beendet Testverbindungen nach 7 Tagen; veröffentlichen Sie die App, um sie zu behalten.',
    },
    library: {
      title: 'In der API-Bibliothek einschalten, was Sie benutzen möchten',
      details: 'Zum Beispiel Calendar, Gmail oder Drive.',
    },
    bring: {
      title: 'Die JSON-Datei des Clients herunterladen und hier ablegen',
      details: 'Oder ID und Geheimnis in die Felder kopieren.',
    },
  },
  github: {
    intro: (provider) =>
      `${provider} gewährt nur registrierten Apps Zugriff. Eine zu registrieren dauert etwa zwei Minuten, nur dieses eine Mal.`,
    page: (provider) => `${provider} öffnen`,
    secretHint: needsSecretInBrowser,
    open: {
      title: 'Neue OAuth-App registrieren',
      details: 'Tragen Sie dort diese Werte ein. Der Name ist beliebig.',
    },
    homePage: 'Homepage URL',
    callback: 'Authorization callback URL',
    device: {
      title: '„Enable Device Flow“ einschalten, wenn Sie mit einem Code verbinden möchten',
      details: 'Dieser Weg braucht kein Geheimnis.',
    },
    secret: { title: '„Register application“ anklicken, dann „Generate a new client secret“' },
    bring: { title: 'Client-ID und Geheimnis in diese Felder kopieren' },
  },
  githubApp: {
    intro:
      'Eine GitHub-App erhält nur den Zugriff, den Sie ihr bei der Registrierung geben, und nur dort, wo sie installiert ist.',
    page: 'GitHub öffnen',
    secretHint: needsSecretInBrowser,
    open: {
      title: 'Neue GitHub-App registrieren',
      details: 'Tragen Sie dort diese Werte ein. Der Name darf noch nicht vergeben sein.',
    },
    homePage: 'Homepage URL',
    callback: 'Callback URL',
    expire: {
      title: '„Expire user authorization tokens“ eingeschaltet lassen',
      details: 'Der Zugriff endet dann nach 8 Stunden und erneuert sich von selbst.',
    },
    device: { title: '„Enable Device Flow“ einschalten, wenn Sie mit einem Code verbinden möchten' },
    permissions: {
      title:
        'Unter „Webhook“ das Häkchen bei „Active“ entfernen und unter „Permissions“ wählen, was die App darf',
    },
    secret: {
      title: 'App anlegen, für Ihr Konto installieren und „Generate a new client secret“ anklicken',
    },
    bring: {
      title: 'Client-ID und Geheimnis in diese Felder kopieren',
      details: 'Nicht die App-ID, die eine Zahl ist.',
    },
  },
  facebook: {
    intro:
      'Facebook gewährt nur registrierten Apps Zugriff. Eine zu registrieren dauert etwa zehn Minuten, nur dieses eine Mal.',
    page: 'Meta for Developers öffnen',
    idLabel: 'App-ID',
    secretHint:
      'Ohne Geheimnis antwortet Facebook keiner App. Es bleibt verschlüsselt auf diesem Computer; geben Sie es nie in einer Kopie von Holdfast weiter.',
    warning: {
      title: 'Die App im Entwicklungsmodus lassen',
      meaning:
        'Eine veröffentlichte App leitet nur an https-Adressen zurück, und Holdfast hat keine. Im Entwicklungsmodus darf sie auf diesen Computer leiten; dann können nur Personen mit einer Rolle in der App verbinden.',
    },
    open: { title: 'Bei Meta for Developers Ihre Apps öffnen und eine anlegen' },
    useCase: {
      title: 'Als Anwendungsfall „Authenticate and request data from users with Facebook Login“ wählen',
      details: 'Fügen Sie die Berechtigungen hinzu, die Sie später vielleicht anfordern.',
    },
    mode: {
      title: 'Die App im Entwicklungsmodus lassen',
      details: 'Adressen auf diesem Computer müssen dann nicht eingetragen sein; Holdfast verwendet diese.',
    },
    roles: { title: 'Unter „App roles“ alle hinzufügen, die verbinden werden' },
    bring: {
      title: 'App-ID und App-Geheimnis in diese Felder kopieren',
      details: 'Sie stehen unter „App settings“, „Basic“.',
    },
  },
  microsoft: {
    intro:
      'Microsoft gewährt nur registrierten Apps Zugriff. Eine zu registrieren dauert etwa fünf Minuten, nur dieses eine Mal.',
    page: 'Microsoft Entra öffnen',
    idLabel: 'Anwendungs-ID (Client)',
    secretHint:
      'Eine App auf einem Computer hat keines. Lassen Sie das Feld leer, außer wenn Ihre für einen Dienst angelegt wurde.',
    open: { title: '„App registrations“ öffnen und „New registration“ anklicken' },
    accounts: {
      title: 'Wählen, wer verbinden darf',
      details: 'Persönliche Konten, die von Organisationen oder beide.',
    },
    redirect: {
      title: 'Als Weiterleitungs-URI „Public client/native (mobile & desktop)“ wählen und dies einfügen',
    },
    flows: {
      title: 'Unter „Authentication“ die Option „Allow public client flows“ auf „Yes“ stellen',
      details: 'Codes auf einem anderen Gerät brauchen das.',
    },
    bring: { title: '„Application (client) ID“ aus der Übersicht in dieses Feld kopieren' },
  },
  gitlab: {
    intro: (provider) =>
      `${provider} gewährt nur registrierten Anwendungen Zugriff. Eine zu registrieren dauert etwa zwei Minuten.`,
    page: (provider) => `${provider} öffnen`,
    idLabel: 'Anwendungs-ID',
    secretHint: 'Nur für eine vertrauliche Anwendung. Wird auf diesem Computer verschlüsselt aufbewahrt.',
    open: {
      title: 'In den Einstellungen Ihres Kontos eine neue Anwendung hinzufügen',
      details: 'Tragen Sie dort diese Werte ein.',
    },
    confidential: {
      title: 'Das Häkchen bei „Confidential“ entfernen',
      details: 'Eine App auf einem Computer kann vor der Person, die sie benutzt, nichts geheim halten.',
    },
    scopes: { title: 'Alle Scopes auswählen, die Sie später vielleicht anfordern, etwa diese' },
    bring: { title: 'Speichern und die Anwendungs-ID in dieses Feld kopieren' },
  },
  demo: {
    intro: 'Der lokale Server bringt einen Client mit. Ein eigener ist nur für Versuche nötig.',
    page: 'Lokalen Server öffnen',
    redirect: { title: 'Der lokale Server leitet an diese Weiterleitungs-URI zurück' },
    bring: { title: 'Den Client eintragen, den der lokale Server kennt' },
  },
  any: {
    intro: (provider) => `${provider} gewährt nur Clients Zugriff, die dort registriert sind.`,
    page: 'Seite des Anbieters öffnen',
    open: {
      title: (provider) =>
        `Bei ${provider} die Seite suchen, auf der Clients oder Anwendungen registriert werden`,
    },
    register: {
      title: 'Einen nativen Client oder Desktop-Client registrieren, auf Nachfrage einen öffentlichen',
      details: 'Nach diesen Werten kann gefragt werden.',
    },
    bring: {
      title:
        'Die Client-ID in diese Felder kopieren, dazu das Geheimnis oder den privaten Schlüssel, falls vorhanden',
    },
  },
};
