import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';

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
  if (!provider) {
    return [
      'Holdfast does not know this provider in this run, so it can’t ask it to end the access.',
      'Whatever uses this account through Holdfast stops working.',
    ];
  }
  const { name } = provider;
  const isService = account.grant === 'client-credentials';
  const stops = 'Whatever uses this account through Holdfast stops working.';
  const stays = isService
    ? `The client itself stays registered at ${name}, and its secret stays with its set-up here.`
    : `Your ${name} account itself and what is in it stay as they are.`;
  return [...endingTexts(account, provider), stops, stays];
}

function endingTexts(account: Connected, provider: Revoked): string[] {
  const { name, capabilities } = provider;
  const page = provider.hasConnectionsPage
    ? 'You can end it on its own page.'
    : `Only ${name} itself can end it.`;
  switch (revocationChance(account, provider)) {
    case 'no-way':
      return [
        `${name} offers no way to end access from here: Holdfast can only forget it.`,
        `What was given stays valid at ${name} until it runs out. ${page}`,
      ];
    case 'no-secret':
      return [
        `${name} ends access only for clients that show their secret, and this one has none here: Holdfast can only forget it.`,
        `What was given stays valid at ${name}. ${page}`,
      ];
    case 'asked':
      return [
        capabilities.revocation === 'permissions-resource'
          ? `Holdfast asks ${name} to remove the app from your account, then forgets it.`
          : `Holdfast asks ${name} to end the access, then forgets it.`,
        ...(capabilities.revocationReach === 'project'
          ? [`${name} ends every connection of yours made with this client, on your other devices too.`]
          : []),
      ];
  }
}
