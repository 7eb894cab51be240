import { type ApiEndpoint, endpoint } from './endpoint.ts';

const graph = 'https://graph.microsoft.com/v1.0';
const readsMail = ['Mail.Read', 'Mail.ReadWrite'];
const readsCalendar = ['Calendars.Read', 'Calendars.ReadWrite'];
const readsFiles = ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All'];

export const microsoftEndpoints: readonly ApiEndpoint[] = [
  endpoint(graph, 'GET /me', 'me', 'User.Read', 'User.ReadWrite'),
  endpoint(graph, 'GET /me/messages?$top=10&$select=subject,from', 'mails', ...readsMail),
  endpoint(graph, 'GET /me/messages/{id}', 'mail', ...readsMail),
  endpoint(graph, 'POST /me/sendMail', 'sendMail', 'Mail.Send'),
  endpoint(graph, 'GET /me/events?$top=10&$select=subject,start', 'events', ...readsCalendar),
  endpoint(graph, 'GET /me/calendars', 'calendars', ...readsCalendar),
  endpoint(graph, 'POST /me/events', 'newEvent', 'Calendars.ReadWrite'),
  endpoint(graph, 'GET /me/contacts?$top=10', 'contacts', 'Contacts.Read', 'Contacts.ReadWrite'),
  endpoint(graph, 'GET /me/drive', 'storage', ...readsFiles),
  endpoint(graph, 'GET /me/drive/root/children', 'files', ...readsFiles),
  endpoint(graph, 'GET /me/drive/items/{id}', 'file', ...readsFiles),
  endpoint(graph, 'GET /me/todo/lists', 'taskLists', 'Tasks.Read', 'Tasks.ReadWrite'),
  endpoint(graph, 'GET /me/onenote/notebooks', 'notebooks', 'Notes.Read', 'Notes.ReadWrite'),
  endpoint(graph, 'GET /me/joinedTeams', 'myTeams', 'Team.ReadBasic.All'),
  endpoint(graph, 'GET /me/presence', 'presence', 'Presence.Read'),
  endpoint(graph, 'GET /me/photo/$value', 'photo', 'User.Read', 'User.ReadWrite'),
];
