import type { ProviderView, SettingsView } from '../../electron/ipc/contract.ts';

/** Who sets the rules here, in the middle of a sentence. */
export function organizationName(policy: SettingsView['policy']): string {
  return policy?.organization || 'your organisation';
}

/** What is to be had at a provider that has a catalogue. */
const kindNotes: Partial<Record<ProviderView['kind'], string>> = {
  demo: 'Try Holdfast with a made-up account',
  google: 'Mail, calendar, files and contacts',
  github: 'Repositories and gists, with an OAuth app',
  'github-app': 'What an app was given, where it is installed',
  facebook: 'Profile, posts and pages',
  microsoft: 'Outlook, OneDrive and Microsoft 365',
  gitlab: 'Projects and repositories on gitlab.com',
};

/** What a provider is for, or why it can't be had, in one line below its name. */
export function providerNote(provider: ProviderView, policy: SettingsView['policy']): string {
  const { kind, isOwn, host, allowed, clients, mayAddClients } = provider;
  if (!allowed) {
    return policy?.state === 'invalid'
      ? 'Not while the rules on this computer can’t be read'
      : `Not allowed by ${organizationName(policy)}`;
  }
  if (clients.length === 0 && !mayAddClients) return `No client was set by ${organizationName(policy)}`;
  return isOwn ? host : (kindNotes[kind] ?? host);
}

/** How far a provider is set up, in one line below its name. */
export function readinessText(provider: ProviderView, policy: SettingsView['policy']): string {
  const { isOwn, host, allowed, clients, mayAddClients } = provider;
  if (!allowed || (clients.length === 0 && !mayAddClients)) return providerNote(provider, policy);
  const place = isOwn ? `${host}, ` : '';
  if (clients.length === 0) return capitalized(`${place}not set up`);
  if (clients.every(({ origin }) => origin === 'preset')) return capitalized(`${place}comes with Holdfast`);
  if (clients.every(({ origin }) => origin === 'policy')) return `Set up by ${organizationName(policy)}`;
  return capitalized(`${place}${clients.length === 1 ? '1 client' : `${clients.length} clients`}`);
}

/** Above the sections of Holdfast that an organisation looks after. */
export function policyText(policy: NonNullable<SettingsView['policy']>): { title: string; meaning: string } {
  if (policy.state === 'invalid') {
    return {
      title: 'The organisation’s rules can’t be read',
      meaning:
        'The policy file on this computer is damaged. Until it is put right, nothing can be connected. Ask whoever looks after this computer.',
    };
  }
  return {
    title: `Managed by ${organizationName(policy)}`,
    meaning:
      'Its rules on this computer say which providers, clients and access are allowed. What they fix can’t be changed here.',
  };
}

/** Hosts keep their small letters. */
function capitalized(text: string): string {
  return text.includes('.') ? text : text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
