export interface DemoScope {
  name: string;
  title: string;
  detail: string;
  required?: boolean;
}

/** In the order they are shown; the words are for the person, the name is for the client. */
export const demoScopes: readonly DemoScope[] = [
  { name: 'openid', title: 'Know which account is yours', detail: 'Always part of this.', required: true },
  { name: 'profile', title: 'See your name', detail: 'Your full name and username.' },
  { name: 'email', title: 'See your email address', detail: 'The address, and that it is confirmed.' },
  { name: 'offline_access', title: 'Stay connected', detail: 'Without asking you again.' },
  { name: 'api:read', title: 'Read your items', detail: 'Look, but change nothing.' },
  { name: 'api:write', title: 'Change your items', detail: 'Add new items in your name.' },
  { name: 'reports:read', title: 'Read your reports', detail: 'Figures by month.' },
];

/** The known scopes out of a `scope` parameter, in page order; unknown ones are ignored (RFC 6749 3.3). */
export function requestedScopes(scope: string | undefined): DemoScope[] {
  const names = new Set(scope?.split(' '));
  return demoScopes.filter(({ name }) => names.has(name));
}
