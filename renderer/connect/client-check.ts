import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';

export interface ClientFields {
  clientId: string;
  clientSecret: string;
}

export interface ClientFaults {
  clientId?: string;
  clientSecret?: string;
}

interface Shape {
  pattern: RegExp;
  fault: string;
}

const shapes: Partial<Record<ProviderView['kind'], Shape>> = {
  google: {
    pattern: /^[\w-]+\.apps\.googleusercontent\.com$/,
    fault: 'A Google client ID ends with .apps.googleusercontent.com.',
  },
  github: {
    pattern: /^(Ov23[A-Za-z0-9]{4,40}|[0-9a-f]{20})$/,
    fault: 'A GitHub client ID begins with Ov23, or has 20 characters of 0 to 9 and a to f.',
  },
  'github-app': {
    pattern: /^(Iv1\.|Iv23)[A-Za-z0-9]{4,40}$/,
    fault: 'A GitHub App’s client ID begins with Iv. The App ID, a number, is another one.',
  },
  facebook: { pattern: /^\d{10,20}$/, fault: 'A Facebook app ID has digits only, ten or more.' },
  microsoft: {
    pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    fault: 'It looks like 00000000-0000-0000-0000-000000000000, with letters a to f and digits.',
  },
  gitlab: {
    pattern: /^[0-9a-f]{64}$/,
    fault: 'A GitLab application ID has 64 characters of 0 to 9 and a to f.',
  },
};

/** Servers of one’s own may be older, and form their ids in another way. */
const anyGitHubHost: Shape = {
  pattern: /^[A-Za-z0-9.]{8,60}$/,
  fault: 'A GitHub client ID has letters, digits and dots only.',
};

/**
 * Catches a wrong paste before it is kept. The main process checks again.
 *
 * @param edited the client that is changed; undefined for a new one
 */
export function checkClient(
  provider: Pick<ProviderView, 'kind' | 'isOwn' | 'name' | 'clients' | 'capabilities'>,
  fields: ClientFields,
  edited?: ClientView,
): ClientFaults {
  const clientId = fields.clientId.trim();
  const shape = provider.kind === 'github' && provider.isOwn ? anyGitHubHost : shapes[provider.kind];
  const faults: ClientFaults = {};
  if (clientId === '') faults.clientId = 'Paste the client ID here.';
  else if (/\s/.test(clientId)) faults.clientId = 'A client ID has no spaces in it.';
  else if (shape && !shape.pattern.test(clientId)) faults.clientId = shape.fault;
  else if (!edited && provider.clients.some((each) => each.origin === 'own' && each.clientId === clientId))
    faults.clientId = 'This client is here already. Go back and edit it instead.';
  // By device code a public client needs none, so where that way is open it may be left out.
  const { clientSecret, deviceGrant } = provider.capabilities;
  const needsSecret = clientSecret === 'required' && !deviceGrant && !edited?.hasSecret;
  if (needsSecret && fields.clientSecret.trim() === '')
    faults.clientSecret = `${provider.name} answers no client without its secret.`;
  return faults;
}
