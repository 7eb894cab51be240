import type { PresetText } from './scope-preset-text.ts';

const auth = 'https://www.googleapis.com/auth/';

export const googleScopeTexts: Readonly<Record<string, string>> = {
  [`${auth}calendar.readonly`]: 'See your calendars and events',
  [`${auth}calendar.events.readonly`]: 'See the events in your calendars',
  [`${auth}calendar.events`]: 'See, create, change and delete events in your calendars',
  [`${auth}calendar.freebusy`]: 'See when you are free or busy, without what for',
  [`${auth}calendar.settings.readonly`]: 'See the settings of your calendar, such as its time zone',
  [`${auth}calendar`]: 'See, change, share and delete your calendars with all their events',

  [`${auth}gmail.metadata`]: 'See who wrote to whom and when, and labels, but not what a mail says',
  [`${auth}gmail.readonly`]: 'Read your mail and its settings',
  [`${auth}gmail.labels`]: 'See and change your mail labels',
  [`${auth}gmail.send`]: 'Send mail in your name, without reading any',
  [`${auth}gmail.compose`]: 'Write drafts, and send mail in your name',
  [`${auth}gmail.insert`]: 'Add mail to your mailbox',
  [`${auth}gmail.modify`]: 'Read, send and sort your mail, but not delete it for good',
  [`${auth}gmail.settings.basic`]: 'See and change your mail settings and filters',
  [`${auth}gmail.settings.sharing`]: 'Change who else may use your mailbox, and where mail is forwarded',
  'https://mail.google.com/': 'Read, send and delete all your mail for good',

  [`${auth}drive.file`]: 'See and change only those Drive files that you opened or made with this app',
  [`${auth}drive.appdata`]: 'Keep the app’s own data in your Drive, out of your sight',
  [`${auth}drive.metadata.readonly`]: 'See names and details of your Drive files, but not what is in them',
  [`${auth}drive.metadata`]: 'See and change names and details of your Drive files',
  [`${auth}drive.readonly`]: 'See and download all your Drive files',
  [`${auth}drive`]: 'See, change, share and delete all your Drive files',
  [`${auth}documents.readonly`]: 'Read all your Google Docs documents',
  [`${auth}documents`]: 'Read, change and delete all your Google Docs documents',
  [`${auth}spreadsheets.readonly`]: 'Read all your Google Sheets spreadsheets',
  [`${auth}spreadsheets`]: 'Read, change and delete all your Google Sheets spreadsheets',
  [`${auth}presentations.readonly`]: 'Read all your Google Slides presentations',
  [`${auth}presentations`]: 'Read, change and delete all your Google Slides presentations',

  [`${auth}contacts.readonly`]: 'See your contacts',
  [`${auth}contacts.other.readonly`]: 'See addresses that Google saved for you when you used them',
  [`${auth}contacts`]: 'See, change and delete your contacts',
  [`${auth}directory.readonly`]: 'See the directory of your organisation',
  [`${auth}tasks.readonly`]: 'See your tasks',
  [`${auth}tasks`]: 'See, change and delete your tasks',

  [`${auth}youtube.readonly`]: 'See your YouTube channel, playlists and subscriptions',
  [`${auth}youtube.upload`]: 'Upload videos to your YouTube channel and manage them',
  [`${auth}youtube.force-ssl`]: 'See, change and delete your YouTube videos, ratings and comments',
  [`${auth}youtube`]: 'Manage your whole YouTube account',
  [`${auth}photoslibrary.appendonly`]: 'Add photos and albums to your Google Photos',
  [`${auth}photoslibrary.readonly.appcreateddata`]: 'See photos and albums that this app added',

  [`${auth}webmasters.readonly`]: 'See how your websites do in Google Search',
  [`${auth}analytics.readonly`]: 'See your Google Analytics reports',
};

export const googlePresetTexts: Readonly<Record<string, PresetText>> = {
  'see-calendar': { name: 'See the calendar', line: 'Calendars and events, to look at only.' },
  'keep-calendar': { name: 'Keep the calendar', line: 'See, create and change events.' },
  'read-mail': { name: 'Read mail', line: 'All mail, to read only.' },
  'answer-mail': { name: 'Answer mail', line: 'Read, send and sort mail.' },
  'own-files': { name: 'Files of this app', line: 'Only Drive files that you opened or made with it.' },
  'read-files': { name: 'Read files', line: 'All Drive files, to read only.' },
  'contacts-and-tasks': { name: 'Contacts and tasks', line: 'See contacts, and keep your tasks.' },
};
