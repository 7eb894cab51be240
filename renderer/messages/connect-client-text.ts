import type { ClientView, ProviderView, SettingsView } from '../../electron/ipc/contract.ts';
import { organizationName } from './connect-provider-text.ts';
import { texts } from './texts.ts';

/** What a client is called: the person's own name for it, else where it is from, else its id. */
export function clientName({ label, origin, clientId }: ClientView): string {
  if (label) return label;
  return origin === 'preset' ? texts.clients.comesWithHoldfast : clientId;
}

/** What else there is to know of a client, in one line; empty where there is nothing. */
export function clientNote({ origin, hasSecret }: ClientView, policy: SettingsView['policy']): string {
  const said = texts.clients;
  if (origin === 'policy') {
    const organization = organizationName(policy);
    return hasSecret ? said.setByWithSecret(organization) : said.setBy(organization);
  }
  if (hasSecret) return said.secretKept;
  return origin === 'own' ? said.noSecret : '';
}

/** One option of the choice between clients. */
export function clientChoiceText(client: ClientView): string {
  const name = clientName(client);
  return name === client.clientId ? name : texts.clients.choice(name, client.clientId);
}

/** What to know of the secret's field. */
export function secretHintText(
  { capabilities, name }: ProviderView,
  hint: string | undefined,
  hasSecret: boolean,
): string {
  const said = texts.clients.form;
  if (hasSecret) return said.secretIsKept;
  if (hint) return hint;
  return capabilities.clientSecret === 'optional' ? said.secretOptional(name) : said.secretAny;
}
