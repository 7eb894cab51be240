export const googleScopes = {
  'https://www.googleapis.com/auth/calendar.readonly': 'See your calendars and events',
  'https://www.googleapis.com/auth/calendar.events.readonly': 'See the events in your calendars',
  'https://www.googleapis.com/auth/calendar.events':
    'See, create, change and delete events in your calendars',
  'https://www.googleapis.com/auth/calendar.freebusy': 'See when you are free or busy, without what for',
  'https://www.googleapis.com/auth/calendar.settings.readonly':
    'See the settings of your calendar, such as its time zone',
  'https://www.googleapis.com/auth/calendar':
    'See, change, share and delete your calendars with all their events',

  'https://www.googleapis.com/auth/gmail.metadata':
    'See who wrote to whom and when, and labels, but not what a mail says',
  'https://www.googleapis.com/auth/gmail.readonly': 'Read your mail and its settings',
  'https://www.googleapis.com/auth/gmail.labels': 'See and change your mail labels',
  'https://www.googleapis.com/auth/gmail.send': 'Send mail in your name, without reading any',
  'https://www.googleapis.com/auth/gmail.compose': 'Write drafts, and send mail in your name',
  'https://www.googleapis.com/auth/gmail.insert': 'Add mail to your mailbox',
  'https://www.googleapis.com/auth/gmail.modify': 'Read, send and sort your mail, but not delete it for good',
  'https://www.googleapis.com/auth/gmail.settings.basic': 'See and change your mail settings and filters',
  'https://www.googleapis.com/auth/gmail.settings.sharing':
    'Change who else may use your mailbox, and where mail is forwarded',
  'https://mail.google.com/': 'Read, send and delete all your mail for good',

  'https://www.googleapis.com/auth/drive.file':
    'See and change only those Drive files that you opened or made with this app',
  'https://www.googleapis.com/auth/drive.appdata': 'Keep the app’s own data in your Drive, out of your sight',
  'https://www.googleapis.com/auth/drive.metadata.readonly':
    'See names and details of your Drive files, but not what is in them',
  'https://www.googleapis.com/auth/drive.metadata': 'See and change names and details of your Drive files',
  'https://www.googleapis.com/auth/drive.readonly': 'See and download all your Drive files',
  'https://www.googleapis.com/auth/drive': 'See, change, share and delete all your Drive files',
  'https://www.googleapis.com/auth/documents.readonly': 'Read all your Google Docs documents',
  'https://www.googleapis.com/auth/documents': 'Read, change and delete all your Google Docs documents',
  'https://www.googleapis.com/auth/spreadsheets.readonly': 'Read all your Google Sheets spreadsheets',
  'https://www.googleapis.com/auth/spreadsheets':
    'Read, change and delete all your Google Sheets spreadsheets',
  'https://www.googleapis.com/auth/presentations.readonly': 'Read all your Google Slides presentations',
  'https://www.googleapis.com/auth/presentations':
    'Read, change and delete all your Google Slides presentations',

  'https://www.googleapis.com/auth/contacts.readonly': 'See your contacts',
  'https://www.googleapis.com/auth/contacts.other.readonly':
    'See addresses that Google saved for you when you used them',
  'https://www.googleapis.com/auth/contacts': 'See, change and delete your contacts',
  'https://www.googleapis.com/auth/directory.readonly': 'See the directory of your organisation',
  'https://www.googleapis.com/auth/tasks.readonly': 'See your tasks',
  'https://www.googleapis.com/auth/tasks': 'See, change and delete your tasks',

  'https://www.googleapis.com/auth/youtube.readonly': 'See your YouTube channel, playlists and subscriptions',
  'https://www.googleapis.com/auth/youtube.upload': 'Upload videos to your YouTube channel and manage them',
  'https://www.googleapis.com/auth/youtube.force-ssl':
    'See, change and delete your YouTube videos, ratings and comments',
  'https://www.googleapis.com/auth/youtube': 'Manage your whole YouTube account',
  'https://www.googleapis.com/auth/photoslibrary.appendonly': 'Add photos and albums to your Google Photos',
  'https://www.googleapis.com/auth/photoslibrary.readonly.appcreateddata':
    'See photos and albums that this app added',

  'https://www.googleapis.com/auth/webmasters.readonly': 'See how your websites do in Google Search',
  'https://www.googleapis.com/auth/analytics.readonly': 'See your Google Analytics reports',
};

export const googlePresets = {
  'see-calendar': { name: 'See the calendar', line: 'Calendars and events, to look at only.' },
  'keep-calendar': { name: 'Keep the calendar', line: 'See, create and change events.' },
  'read-mail': { name: 'Read mail', line: 'All mail, to read only.' },
  'answer-mail': { name: 'Answer mail', line: 'Read, send and sort mail.' },
  'own-files': { name: 'Files of this app', line: 'Only Drive files that you opened or made with it.' },
  'read-files': { name: 'Read files', line: 'All Drive files, to read only.' },
  'contacts-and-tasks': { name: 'Contacts and tasks', line: 'See contacts, and keep your tasks.' },
};
