import type { ClientView, ProviderView, WayOfConsent } from '../../electron/ipc/contract.ts';

export type WayName = Exclude<WayOfConsent, 'default'>;

export interface Way {
  name: WayName;
  /** What is sent for it: the usual one by its role, so that Holdfast can still take the other where it fails. */
  by: WayOfConsent;
  isUsual: boolean;
  /** It can't be taken with this client. */
  needsSecret: boolean;
}

type Capable = Pick<ProviderView['capabilities'], 'redirectKinds' | 'deviceGrant' | 'clientSecret'>;

/** The ways that a person can give their consent, the provider's usual one first. */
export function waysOf(capabilities: Capable, client: Pick<ClientView, 'hasSecret'> | undefined): Way[] {
  const needsSecret = capabilities.clientSecret === 'required' && client?.hasSecret === false;
  const ways = capabilities.redirectKinds.map(
    (name, index): Way => ({ name, by: index === 0 ? 'default' : name, isUsual: index === 0, needsSecret }),
  );
  if (!capabilities.deviceGrant) return ways;
  return [...ways, { name: 'device-code', by: 'device-code', isUsual: false, needsSecret: false }];
}

/** The way to take: the chosen one if it can be taken, else the first that can. */
export function wayToTake(ways: readonly Way[], chosen: WayOfConsent): WayOfConsent {
  const open = ways.filter(({ needsSecret }) => !needsSecret);
  if (open.length === 0 || open.some(({ by, name }) => by === chosen || name === chosen)) return chosen;
  return open[0]?.by ?? chosen;
}

/** The ways besides the one that is waited on. */
export function otherWays(ways: readonly Way[], current: WayName): Way[] {
  return ways.filter(({ name, needsSecret }) => name !== current && !needsSecret);
}
