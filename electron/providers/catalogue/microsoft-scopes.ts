import type { ScopeFact, ScopePreset } from '../provider.ts';
import { basic, byDefault, sensitive } from './scope-fact.ts';

const me = 'https://graph.microsoft.com/v1.0/me';
const mail = [`${me}/messages`, `${me}/mailFolders`];
const calendars = [`${me}/calendar`, `${me}/events`];
const contacts = [`${me}/contacts`, `${me}/contactFolders`];
const files = [`${me}/drive`, 'https://graph.microsoft.com/v1.0/drives/'];
const notes = [`${me}/onenote/`];
const tasks = [`${me}/todo/`, `${me}/planner/`];
const chats = [`${me}/chats`, 'https://graph.microsoft.com/v1.0/chats/'];
const sites = ['https://graph.microsoft.com/v1.0/sites'];
const groups = ['https://graph.microsoft.com/v1.0/groups', `${me}/memberOf`];

/** Delegated permissions of Microsoft Graph; a short name means Graph's own. */
export const microsoftScopes: readonly ScopeFact[] = [
  byDefault(basic('User.Read', me)),
  sensitive('User.ReadWrite', me),
  basic('User.ReadBasic.All', 'https://graph.microsoft.com/v1.0/users'),
  basic('Mail.ReadBasic', ...mail),
  sensitive('Mail.Read', ...mail),
  sensitive('Mail.ReadWrite', ...mail),
  sensitive('Mail.Send', `${me}/sendMail`, ...mail),
  sensitive('MailboxSettings.Read', `${me}/mailboxSettings`),
  sensitive('MailboxSettings.ReadWrite', `${me}/mailboxSettings`),
  basic('Calendars.ReadBasic', ...calendars),
  sensitive('Calendars.Read', ...calendars),
  sensitive('Calendars.ReadWrite', ...calendars),
  sensitive('Contacts.Read', ...contacts),
  sensitive('Contacts.ReadWrite', ...contacts),
  sensitive('People.Read', `${me}/people`),
  basic('Files.ReadWrite.AppFolder', `${me}/drive/special/approot`),
  sensitive('Files.Read', ...files),
  sensitive('Files.ReadWrite', ...files),
  sensitive('Files.Read.All', ...files),
  sensitive('Files.ReadWrite.All', ...files),
  sensitive('Sites.Read.All', ...sites),
  sensitive('Sites.ReadWrite.All', ...sites),
  sensitive('Notes.Read', ...notes),
  basic('Notes.Create', ...notes),
  sensitive('Notes.ReadWrite', ...notes),
  sensitive('Tasks.Read', ...tasks),
  sensitive('Tasks.ReadWrite', ...tasks),
  sensitive('Chat.Read', ...chats),
  sensitive('Chat.ReadWrite', ...chats),
  sensitive('ChannelMessage.Send', 'https://graph.microsoft.com/v1.0/teams/'),
  basic('Team.ReadBasic.All', `${me}/joinedTeams`),
  sensitive('Presence.Read', `${me}/presence`),
  sensitive('OnlineMeetings.ReadWrite', `${me}/onlineMeetings`),
  sensitive('GroupMember.Read.All', ...groups),
];

export const microsoftPresets: readonly ScopePreset[] = [
  { id: 'read-mail', scopes: ['Mail.Read'] },
  { id: 'answer-mail', scopes: ['Mail.ReadWrite', 'Mail.Send'] },
  { id: 'see-calendar', scopes: ['Calendars.Read'] },
  { id: 'keep-calendar', scopes: ['Calendars.ReadWrite'] },
  { id: 'read-files', scopes: ['Files.Read'] },
  { id: 'keep-files', scopes: ['Files.ReadWrite'] },
  { id: 'notes-and-tasks', scopes: ['Notes.ReadWrite', 'Tasks.ReadWrite'] },
];
