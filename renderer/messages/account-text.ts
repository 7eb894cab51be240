import type { AccountView, ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { clientName } from './connect-client-text.ts';
import { texts } from './texts.ts';

type Named = Pick<AccountView, 'label' | 'displayName' | 'email' | 'userName'>;

/** What an account is called: the person's own name for it, else the provider's. */
export function accountName({ label, displayName }: Pick<Named, 'label' | 'displayName'>): string {
  return label || displayName;
}

/** Who it is at the provider, besides its name here. Empty where the name says it already. */
export function accountWho(account: Named): string {
  const { label, displayName, email, userName } = account;
  const name = accountName(account);
  const who = [label ? displayName : '', email || userName].filter((part) => part && part !== name);
  return [...new Set(who)].join(' · ');
}

/** How an account came about: `kind` for its header, empty for the usual way; `how` to go on with after a day. */
export function grantText(grant: AccountView['grant']): { kind: string; how: string } {
  return texts.account.grants[grant];
}

/** Which client it was connected with, where there is a choice. */
export function accountClientText(
  { clientId }: Pick<AccountView, 'clientId'>,
  provider: Pick<ProviderView, 'clients'> | undefined,
): string {
  const clients: readonly ClientView[] = provider?.clients ?? [];
  const client = clients.find((each) => each.clientId === clientId);
  if (!client) return clientId;
  return clients.length > 1 ? clientName(client) : '';
}
