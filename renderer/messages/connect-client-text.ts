import type { ClientView, ProviderView, SettingsView } from '../../electron/ipc/contract.ts';
import { organizationName } from './connect-provider-text.ts';

/** What a client is called: the person's own name for it, else where it is from, else its id. */
export function clientName({ label, origin, clientId }: ClientView): string {
  if (label) return label;
  return origin === 'preset' ? 'Comes with Holdfast' : clientId;
}

/** What else there is to know of a client, in one line. */
export function clientNote(client: ClientView, policy: SettingsView['policy']): string {
  const from = client.origin === 'policy' ? `set by ${organizationName(policy)}` : '';
  const secret = client.hasSecret ? 'secret kept encrypted' : client.origin === 'own' ? 'no secret' : '';
  const note = [from, secret].filter(Boolean).join(', ');
  return note.charAt(0).toLocaleUpperCase('en') + note.slice(1);
}

/** One option of the choice between clients. */
export function clientChoiceText(client: ClientView): string {
  const name = clientName(client);
  return name === client.clientId ? name : `${name} (${client.clientId})`;
}

/** What to know of the secret's field. */
export function secretHintText(
  { capabilities, name }: ProviderView,
  hint: string | undefined,
  hasSecret: boolean,
): string {
  if (hasSecret) return 'One is kept. Leave this empty to keep it.';
  if (hint) return hint;
  if (capabilities.clientSecret === 'optional')
    return `${name} may want one. A private key (PEM or JWK) is taken too. Kept encrypted.`;
  return 'A private key (PEM or JWK) is taken too. Kept encrypted on this computer.';
}
