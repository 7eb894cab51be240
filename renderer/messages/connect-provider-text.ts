import type { ProviderView, SettingsView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

/** Who sets the rules here, in the middle of a sentence. */
export function organizationName(policy: SettingsView['policy']): string {
  return policy?.organization || texts.connectProvider.yourOrganization;
}

/** What a provider is for, or why it can't be had, in one line below its name. */
export function providerNote(provider: ProviderView, policy: SettingsView['policy']): string {
  const { kind, isOwn, host, allowed, clients, mayAddClients } = provider;
  const words = texts.connectProvider;
  if (!allowed) {
    return policy?.state === 'invalid' ? words.notByBrokenRules : words.forbidden(organizationName(policy));
  }
  if (clients.length === 0 && !mayAddClients) return words.noClient(organizationName(policy));
  const notes: Partial<Record<ProviderView['kind'], string>> = words.notes;
  return isOwn ? host : (notes[kind] ?? host);
}

/** How far a provider is set up, in one line below its name. */
export function readinessText(provider: ProviderView, policy: SettingsView['policy']): string {
  const { isOwn, host, allowed, clients, mayAddClients } = provider;
  const words = texts.connectProvider;
  if (!allowed || (clients.length === 0 && !mayAddClients)) return providerNote(provider, policy);
  if (clients.length === 0) return isOwn ? words.notSetUpAt(host) : words.notSetUp;
  if (clients.every(({ origin }) => origin === 'preset')) return isOwn ? words.presetAt(host) : words.preset;
  if (clients.every(({ origin }) => origin === 'policy')) return words.setUpBy(organizationName(policy));
  return isOwn ? words.clientsAt(host, clients.length) : words.clients(clients.length);
}

/** Above the sections of Holdfast that an organisation looks after. */
export function policyText(policy: NonNullable<SettingsView['policy']>): { title: string; meaning: string } {
  const words = texts.connectProvider;
  if (policy.state === 'invalid') return words.brokenPolicy;
  return { title: words.policy.title(organizationName(policy)), meaning: words.policy.meaning };
}
