import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

type Revoked = Pick<ProviderView, 'name' | 'capabilities' | 'clients' | 'hasConnectionsPage'>;
type Connected = Pick<AccountView, 'clientId' | 'grant'>;

/**
 * How far the provider can be asked to end the access: `asked`, or why it can't be.
 * `no-way`: it offers none. `no-secret`: GitHub takes it only from clients that have their secret here.
 */
export function revocationChance(
  { clientId }: Pick<Connected, 'clientId'>,
  { capabilities, clients }: Pick<Revoked, 'capabilities' | 'clients'>,
): 'asked' | 'no-way' | 'no-secret' {
  if (capabilities.revocation === 'none') return 'no-way';
  const client = clients.find((each) => each.clientId === clientId);
  return capabilities.revocation === 'github-grant' && client?.hasSecret === false ? 'no-secret' : 'asked';
}

/** What will end and what will be lost, line by line. */
export function lossTexts(account: Connected, provider: Revoked | undefined): string[] {
  const { loss } = texts.disconnect;
  if (!provider) return [loss.unknownProvider, loss.usersStop];
  const { name } = provider;
  const isService = account.grant === 'client-credentials';
  const stays = isService ? loss.clientStays(name) : loss.accountStays(name);
  return [...endingTexts(account, provider), loss.usersStop, stays];
}

function endingTexts(account: Connected, provider: Revoked): string[] {
  const { name, capabilities, hasConnectionsPage } = provider;
  const { loss } = texts.disconnect;
  switch (revocationChance(account, provider)) {
    case 'no-way':
      return [
        loss.noWay(name),
        hasConnectionsPage ? loss.validUntilItRunsOutEndIt(name) : loss.validUntilItRunsOutOnlyThere(name),
      ];
    case 'no-secret':
      return [loss.noSecret(name), hasConnectionsPage ? loss.validEndIt(name) : loss.validOnlyThere(name)];
    case 'asked':
      return [
        capabilities.revocation === 'permissions-resource' ? loss.appRemoved(name) : loss.accessEnded(name),
        ...(capabilities.revocationReach === 'project' ? [loss.wholeProject(name)] : []),
      ];
  }
}
