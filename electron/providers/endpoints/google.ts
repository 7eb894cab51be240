import { type ApiEndpoint, endpoint } from './endpoint.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const www = 'https://www.googleapis.com';
const gmail = 'https://gmail.googleapis.com/gmail/v1/users/me';
const people = 'https://people.googleapis.com/v1';
const sheets = 'https://sheets.googleapis.com/v4';
const tasks = 'https://tasks.googleapis.com/tasks/v1';

const readsMail = [scope('gmail.readonly'), scope('gmail.modify'), 'https://mail.google.com/'];
const readsCalendar = [scope('calendar.readonly'), scope('calendar')];
const readsFiles = [scope('drive.readonly'), scope('drive.metadata.readonly'), scope('drive')];
const readsTasks = [scope('tasks.readonly'), scope('tasks')];

export const googleEndpoints: readonly ApiEndpoint[] = [
  endpoint('https://openidconnect.googleapis.com', 'GET /v1/userinfo', 'me', 'openid'),
  endpoint(gmail, 'GET /messages?maxResults=10', 'mails', ...readsMail),
  endpoint(gmail, 'GET /messages/{id}', 'mail', ...readsMail),
  endpoint(gmail, 'GET /labels', 'mailLabels', ...readsMail),
  endpoint(www, 'GET /calendar/v3/users/me/calendarList', 'calendars', ...readsCalendar),
  endpoint(www, 'GET /calendar/v3/calendars/primary/events?maxResults=10', 'events', ...readsCalendar),
  endpoint(www, 'POST /calendar/v3/calendars/primary/events', 'newEvent', scope('calendar')),
  endpoint(www, 'GET /drive/v3/files?pageSize=10', 'files', ...readsFiles),
  endpoint(www, 'GET /drive/v3/files/{id}', 'file', ...readsFiles),
  endpoint(www, 'GET /drive/v3/about?fields=storageQuota,user', 'storage', ...readsFiles),
  endpoint(
    sheets,
    'GET /spreadsheets/{id}/values/{range}',
    'cells',
    scope('spreadsheets.readonly'),
    scope('spreadsheets'),
  ),
  endpoint(
    people,
    'GET /people/me/connections?personFields=names,emailAddresses',
    'contacts',
    scope('contacts.readonly'),
    scope('contacts'),
  ),
  endpoint(tasks, 'GET /users/@me/lists', 'taskLists', ...readsTasks),
  endpoint(tasks, 'GET /lists/{list}/tasks', 'tasks', ...readsTasks),
];
