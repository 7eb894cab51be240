import type { ScopeFact, ScopePreset } from '../provider.ts';
import { basic, sensitive } from './scope-fact.ts';

const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;
const calendar = 'https://www.googleapis.com/calendar/v3/';
const gmail = 'https://gmail.googleapis.com/gmail/v1/';
const drive = 'https://www.googleapis.com/drive/v3/';
const uploads = 'https://www.googleapis.com/upload/drive/v3/';
const docs = 'https://docs.googleapis.com/v1/';
const sheets = 'https://sheets.googleapis.com/v4/';
const slides = 'https://slides.googleapis.com/v1/';
const people = 'https://people.googleapis.com/v1/';
const tasks = 'https://tasks.googleapis.com/tasks/v1/';
const youtube = 'https://www.googleapis.com/youtube/v3/';
const photos = 'https://photoslibrary.googleapis.com/v1/';
const search = 'https://searchconsole.googleapis.com/';

export const googleScopes: readonly ScopeFact[] = [
  sensitive(auth('calendar.readonly'), calendar),
  sensitive(auth('calendar.events.readonly'), `${calendar}calendars/`),
  sensitive(auth('calendar.events'), `${calendar}calendars/`),
  basic(auth('calendar.freebusy'), `${calendar}freeBusy`),
  basic(auth('calendar.settings.readonly'), `${calendar}users/me/settings`),
  sensitive(auth('calendar'), calendar),
  sensitive(auth('gmail.metadata'), gmail),
  sensitive(auth('gmail.readonly'), gmail),
  basic(auth('gmail.labels'), `${gmail}users/me/labels`),
  sensitive(auth('gmail.send'), `${gmail}users/me/messages/send`),
  sensitive(auth('gmail.compose'), `${gmail}users/me/drafts`, `${gmail}users/me/messages/send`),
  sensitive(auth('gmail.insert'), `${gmail}users/me/messages`),
  sensitive(auth('gmail.modify'), gmail),
  sensitive(auth('gmail.settings.basic'), `${gmail}users/me/settings`),
  sensitive(auth('gmail.settings.sharing'), `${gmail}users/me/settings`),
  sensitive('https://mail.google.com/', gmail),
  basic(auth('drive.file'), drive, uploads),
  basic(auth('drive.appdata'), drive, uploads),
  sensitive(auth('drive.metadata.readonly'), drive),
  sensitive(auth('drive.metadata'), drive),
  sensitive(auth('drive.readonly'), drive),
  sensitive(auth('drive'), drive, uploads),
  sensitive(auth('documents.readonly'), docs),
  sensitive(auth('documents'), docs),
  sensitive(auth('spreadsheets.readonly'), sheets),
  sensitive(auth('spreadsheets'), sheets),
  sensitive(auth('presentations.readonly'), slides),
  sensitive(auth('presentations'), slides),
  sensitive(auth('contacts.readonly'), people),
  sensitive(auth('contacts.other.readonly'), `${people}otherContacts`),
  sensitive(auth('contacts'), people),
  sensitive(auth('directory.readonly'), `${people}people:listDirectoryPeople`),
  sensitive(auth('tasks.readonly'), tasks),
  sensitive(auth('tasks'), tasks),
  sensitive(auth('youtube.readonly'), youtube),
  sensitive(auth('youtube.upload'), 'https://www.googleapis.com/upload/youtube/v3/'),
  sensitive(auth('youtube.force-ssl'), youtube),
  sensitive(auth('youtube'), youtube),
  basic(auth('photoslibrary.appendonly'), `${photos}uploads`, `${photos}mediaItems`, `${photos}albums`),
  basic(auth('photoslibrary.readonly.appcreateddata'), photos),
  sensitive(auth('webmasters.readonly'), search),
  sensitive(auth('analytics.readonly'), 'https://analyticsdata.googleapis.com/'),
];

export const googlePresets: readonly ScopePreset[] = [
  { id: 'see-calendar', scopes: [auth('calendar.readonly')] },
  { id: 'keep-calendar', scopes: [auth('calendar.events')] },
  { id: 'read-mail', scopes: [auth('gmail.readonly')] },
  { id: 'answer-mail', scopes: [auth('gmail.modify')] },
  { id: 'own-files', scopes: [auth('drive.file')] },
  { id: 'read-files', scopes: [auth('drive.readonly')] },
  { id: 'contacts-and-tasks', scopes: [auth('contacts.readonly'), auth('tasks')] },
];

/** All that clients of the kind "TVs and Limited Input" are given. */
export const googleDeviceScopes: readonly string[] = [
  'openid',
  'email',
  'profile',
  auth('drive.file'),
  auth('drive.appdata'),
  auth('youtube'),
  auth('youtube.readonly'),
];
