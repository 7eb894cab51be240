import type { googlePresets as EnglishPresets, googleScopes as EnglishScopes } from '../en/scopes-google.ts';

export const googleScopes: typeof EnglishScopes = {
  'https://www.googleapis.com/auth/calendar.readonly': 'Ihre Kalender und Termine sehen',
  'https://www.googleapis.com/auth/calendar.events.readonly': 'Die Termine in Ihren Kalendern sehen',
  'https://www.googleapis.com/auth/calendar.events':
    'Termine in Ihren Kalendern sehen, anlegen, ändern und löschen',
  'https://www.googleapis.com/auth/calendar.freebusy':
    'Sehen, wann Sie frei oder beschäftigt sind, aber nicht womit',
  'https://www.googleapis.com/auth/calendar.settings.readonly':
    'Die Einstellungen Ihres Kalenders sehen, etwa die Zeitzone',
  'https://www.googleapis.com/auth/calendar':
    'Ihre Kalender mit allen Terminen sehen, ändern, teilen und löschen',

  'https://www.googleapis.com/auth/gmail.metadata':
    'Sehen, wer wem wann schrieb, und die Labels, aber nicht, was in den E-Mails steht',
  'https://www.googleapis.com/auth/gmail.readonly': 'Ihre E-Mails und deren Einstellungen lesen',
  'https://www.googleapis.com/auth/gmail.labels': 'Ihre E-Mail-Labels sehen und ändern',
  'https://www.googleapis.com/auth/gmail.send': 'E-Mails in Ihrem Namen senden, ohne welche zu lesen',
  'https://www.googleapis.com/auth/gmail.compose': 'Entwürfe schreiben und E-Mails in Ihrem Namen senden',
  'https://www.googleapis.com/auth/gmail.insert': 'E-Mails in Ihr Postfach legen',
  'https://www.googleapis.com/auth/gmail.modify':
    'Ihre E-Mails lesen, senden und ordnen, aber nicht endgültig löschen',
  'https://www.googleapis.com/auth/gmail.settings.basic':
    'Ihre E-Mail-Einstellungen und Filter sehen und ändern',
  'https://www.googleapis.com/auth/gmail.settings.sharing':
    'Ändern, wer sonst Ihr Postfach benutzen darf und wohin E-Mails weitergeleitet werden',
  'https://mail.google.com/': 'Alle Ihre E-Mails lesen, senden und endgültig löschen',

  'https://www.googleapis.com/auth/drive.file':
    'Nur die Drive-Dateien sehen und ändern, die Sie mit dieser App geöffnet oder erstellt haben',
  'https://www.googleapis.com/auth/drive.appdata':
    'Eigene Daten der App in Ihrem Drive aufbewahren, für Sie unsichtbar',
  'https://www.googleapis.com/auth/drive.metadata.readonly':
    'Namen und Einzelheiten Ihrer Drive-Dateien sehen, aber nicht ihren Inhalt',
  'https://www.googleapis.com/auth/drive.metadata':
    'Namen und Einzelheiten Ihrer Drive-Dateien sehen und ändern',
  'https://www.googleapis.com/auth/drive.readonly': 'Alle Ihre Drive-Dateien sehen und herunterladen',
  'https://www.googleapis.com/auth/drive': 'Alle Ihre Drive-Dateien sehen, ändern, teilen und löschen',
  'https://www.googleapis.com/auth/documents.readonly': 'Alle Ihre Dokumente in Google Docs lesen',
  'https://www.googleapis.com/auth/documents': 'Alle Ihre Dokumente in Google Docs lesen, ändern und löschen',
  'https://www.googleapis.com/auth/spreadsheets.readonly': 'Alle Ihre Tabellen in Google Sheets lesen',
  'https://www.googleapis.com/auth/spreadsheets':
    'Alle Ihre Tabellen in Google Sheets lesen, ändern und löschen',
  'https://www.googleapis.com/auth/presentations.readonly': 'Alle Ihre Präsentationen in Google Slides lesen',
  'https://www.googleapis.com/auth/presentations':
    'Alle Ihre Präsentationen in Google Slides lesen, ändern und löschen',

  'https://www.googleapis.com/auth/contacts.readonly': 'Ihre Kontakte sehen',
  'https://www.googleapis.com/auth/contacts.other.readonly':
    'Adressen sehen, die Google bei der Benutzung für Sie gespeichert hat',
  'https://www.googleapis.com/auth/contacts': 'Ihre Kontakte sehen, ändern und löschen',
  'https://www.googleapis.com/auth/directory.readonly': 'Das Verzeichnis Ihrer Organisation sehen',
  'https://www.googleapis.com/auth/tasks.readonly': 'Ihre Aufgaben sehen',
  'https://www.googleapis.com/auth/tasks': 'Ihre Aufgaben sehen, ändern und löschen',

  'https://www.googleapis.com/auth/youtube.readonly':
    'Ihren YouTube-Kanal, Ihre Playlists und Ihre Abos sehen',
  'https://www.googleapis.com/auth/youtube.upload': 'Videos auf Ihren YouTube-Kanal hochladen und verwalten',
  'https://www.googleapis.com/auth/youtube.force-ssl':
    'Ihre Videos, Bewertungen und Kommentare auf YouTube sehen, ändern und löschen',
  'https://www.googleapis.com/auth/youtube': 'Ihr ganzes YouTube-Konto verwalten',
  'https://www.googleapis.com/auth/photoslibrary.appendonly': 'Fotos und Alben zu Google Fotos hinzufügen',
  'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata':
    'Fotos und Alben sehen, die diese App hinzugefügt hat',

  'https://www.googleapis.com/auth/webmasters.readonly':
    'Sehen, wie Ihre Websites in der Google-Suche abschneiden',
  'https://www.googleapis.com/auth/analytics.readonly': 'Ihre Berichte in Google Analytics sehen',
};

export const googlePresets: typeof EnglishPresets = {
  'see-calendar': { name: 'Kalender sehen', line: 'Kalender und Termine, nur zum Ansehen.' },
  'keep-calendar': { name: 'Kalender führen', line: 'Termine sehen, anlegen und ändern.' },
  'read-mail': { name: 'E-Mails lesen', line: 'Alle E-Mails, nur zum Lesen.' },
  'answer-mail': { name: 'E-Mails beantworten', line: 'E-Mails lesen, senden und ordnen.' },
  'own-files': {
    name: 'Dateien dieser App',
    line: 'Nur Drive-Dateien, die Sie mit ihr geöffnet oder erstellt haben.',
  },
  'read-files': { name: 'Dateien lesen', line: 'Alle Drive-Dateien, nur zum Lesen.' },
  'contacts-and-tasks': { name: 'Kontakte und Aufgaben', line: 'Kontakte sehen und Aufgaben führen.' },
};
