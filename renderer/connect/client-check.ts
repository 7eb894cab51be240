import type { ProviderView } from '../../electron/ipc/contract.ts';

export interface ClientFields {
  clientId: string;
  clientSecret: string;
}

export interface ClientFaults {
  clientId?: string;
  clientSecret?: string;
}

const shapes: Readonly<Record<string, { pattern: RegExp; fault: string }>> = {
  google: {
    pattern: /^[\w-]+\.apps\.googleusercontent\.com$/,
    fault: 'A Google client ID ends with .apps.googleusercontent.com.',
  },
  github: {
    pattern: /^[A-Za-z0-9.]{8,48}$/,
    fault: 'A GitHub client ID has letters and digits only, and often begins with Ov23.',
  },
};

/** Catches a wrong paste before it is kept. The main process checks again. */
export function checkClient(provider: ProviderView, fields: ClientFields): ClientFaults {
  const clientId = fields.clientId.trim();
  const shape = shapes[provider.id];
  const faults: ClientFaults = {};
  if (clientId === '') faults.clientId = 'Paste the client ID here.';
  else if (/\s/.test(clientId)) faults.clientId = 'A client ID has no spaces in it.';
  else if (shape && !shape.pattern.test(clientId)) faults.clientId = shape.fault;
  const needsSecret = provider.clientSecret === 'required' && !provider.client?.hasSecret;
  if (needsSecret && fields.clientSecret.trim() === '') {
    faults.clientSecret = `${provider.name} answers no client without its secret.`;
  }
  return faults;
}
