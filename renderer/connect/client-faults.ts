import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { anyGitHubHost, clientShapes } from './client-shapes.ts';

export interface ClientFields {
  clientId: string;
  clientSecret: string;
}

export interface ClientFaults {
  clientId?: string;
  clientSecret?: string;
}

type CheckedProvider = Pick<ProviderView, 'kind' | 'isOwn' | 'name' | 'clients' | 'capabilities'>;

/**
 * Catches a wrong paste before it is kept. The main process checks again.
 *
 * @param edited the client that is changed; undefined for a new one
 */
export function clientFaults(
  provider: CheckedProvider,
  fields: ClientFields,
  edited?: ClientView,
): ClientFaults {
  const said = texts.clients.faults;
  const faults = pasteFaults(provider, fields, edited);
  if (fields.clientId.trim() === '') faults.clientId = said.empty;
  // By device code a public client needs none, so where that way is open it may be left out.
  const { clientSecret, deviceGrant } = provider.capabilities;
  const needsSecret = clientSecret === 'required' && !deviceGrant && !edited?.hasSecret;
  if (needsSecret && fields.clientSecret.trim() === '') faults.clientSecret = said.noSecret(provider.name);
  return faults;
}

/** What is wrong with what stands in the fields; an empty field is not. Told as soon as a field is left. */
export function pasteFaults(
  provider: CheckedProvider,
  fields: ClientFields,
  edited?: ClientView,
): ClientFaults {
  const clientId = fields.clientId.trim();
  const clientSecret = fields.clientSecret.trim();
  const idFault = edited || clientId === '' ? undefined : faultOfId(provider, clientId);
  const secretFault = clientSecret === '' ? undefined : faultOfSecret(provider, clientId, clientSecret);
  return {
    ...(idFault && { clientId: idFault }),
    ...(secretFault && { clientSecret: secretFault }),
  };
}

function faultOfId({ kind, isOwn, clients }: CheckedProvider, clientId: string): string | undefined {
  const said = texts.clients.faults;
  if (/\s/.test(clientId)) return said.spaces;
  const shape = kind === 'github' && isOwn ? anyGitHubHost : clientShapes[kind];
  if (shape && !shape.id.test(clientId))
    return shape.secret?.test(clientId) ? said.secretAsId : said.shapes[shape.fault];
  const isKnown = clients.some((each) => each.origin === 'own' && each.clientId === clientId);
  return isKnown ? said.known : undefined;
}

function faultOfSecret({ kind }: CheckedProvider, clientId: string, secret: string): string | undefined {
  const said = texts.clients.faults;
  if (secret === clientId) return said.idAsSecret;
  const isKey = secret.startsWith('-----BEGIN') || secret.startsWith('{');
  if (isKey) return undefined;
  if (/\s/.test(secret)) return said.secretSpaces;
  const shape = clientShapes[kind];
  if (!shape?.id.test(secret) || shape.idMayBeSecret) return undefined;
  return kind === 'microsoft' ? said.secretIdOfMicrosoft : said.idAsSecret;
}
