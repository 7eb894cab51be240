const google = 'https://www.googleapis.com/auth/';

/** What a scope lets Holdfast do, in words that complete “Holdfast may …”. */
export const scopeTexts: Readonly<Record<string, string>> = {
  openid: 'Know which account this is',
  email: 'See your email address',
  profile: 'See your name and picture',
  offline_access: 'Stay connected while you are away',

  'api:read': 'See the demo’s items',
  'api:write': 'Create and change the demo’s items',
  'reports:read': 'See the demo’s reports',

  [`${google}calendar.readonly`]: 'See your calendars and events',
  [`${google}calendar.events`]: 'See and change your calendar events',
  [`${google}gmail.readonly`]: 'Read your mail and its settings',
  [`${google}drive.metadata.readonly`]: 'See the names and details of your Drive files',
  [`${google}drive.file`]: 'See and change Drive files made with this app',

  'read:user': 'See your profile',
  'user:email': 'See your email addresses',
  'read:org': 'See your organisations and teams',
  gist: 'Create and change gists',
  notifications: 'See and mark your notifications',
  public_repo: 'Read and change public repositories',
  repo: 'Read and change all repositories, private ones too',
};

/** A scope without a text is still shown, by its name alone. */
export function scopeText(name: string): string {
  return scopeTexts[name] ?? 'Other access, named by the provider';
}
