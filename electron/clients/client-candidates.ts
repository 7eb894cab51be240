import type { Policy } from '../policy/policy.ts';
import type { Provider } from '../providers/provider.ts';
import type { StoredClient } from './client-document.ts';
import type { PresetClient } from './preset-clients.ts';

/** A client that requests to a provider may come from. */
export type ClientCandidate =
  | { origin: 'own'; clientId: string; label: string; stored: StoredClient }
  | { origin: 'preset' | 'policy'; clientId: string; label: string; clientSecret: string | null };

export interface ClientSources {
  own: readonly StoredClient[];
  presets: readonly PresetClient[];
  policy: Policy;
}

/** The clients that a person may connect with, the default first: the policy's alone, or their own and those of the build. */
export function offeredClients(provider: Provider, sources: ClientSources): ClientCandidate[] {
  const fixed = sources.policy.fixedClients(provider.id);
  return fixed.length > 0 ? fixed.map((client) => given('policy', client)) : ownAndPresets(provider, sources);
}

/** All clients that an account may have been connected with: a policy that came later takes none of them away. */
export function knownClients(provider: Provider, sources: ClientSources): ClientCandidate[] {
  const fixed = sources.policy.fixedClients(provider.id).map((client) => given('policy', client));
  return onceEach([...fixed, ...ownAndPresets(provider, sources)]);
}

function ownAndPresets(provider: Provider, { own, presets }: ClientSources): ClientCandidate[] {
  const isOfProvider = ({ providerId }: { providerId: string }) => providerId === provider.id;
  const builtIn = provider.builtInClientId
    ? [given('preset', { clientId: provider.builtInClientId, label: '' })]
    : [];
  return onceEach([
    ...own
      .filter(isOfProvider)
      .map((stored) => ({ origin: 'own' as const, clientId: stored.clientId, label: stored.label, stored })),
    ...presets.filter(isOfProvider).map((client) => given('preset', client)),
    ...builtIn,
  ]);
}

function given(
  origin: 'preset' | 'policy',
  {
    clientId,
    label,
    clientSecret = null,
  }: { clientId: string; label: string; clientSecret?: string | null | undefined },
): ClientCandidate {
  return { origin, clientId, label, clientSecret };
}

/** A client id that stands twice is the first of its kind: the person's own before the build's. */
function onceEach(candidates: ClientCandidate[]): ClientCandidate[] {
  const ids = candidates.map(({ clientId }) => clientId);
  return candidates.filter(({ clientId }, index) => ids.indexOf(clientId) === index);
}
