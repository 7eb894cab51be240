import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { needsReconnect, needsSetUp } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { useNow } from '../ui/use-now.ts';
import { ReconnectButton } from './reconnect-button.tsx';

/** What an account wants most: to be put right, to be connected again, or else more access. */
export function MainAction({ account }: { account: AccountView }) {
  const { id: accountId, providerId } = account;
  const provider = useProvider(providerId);
  const nowMs = useNow();
  if (provider && needsSetUp(account) && isSetUpHere(account, provider)) {
    return (
      <Button kind="primary" onClick={() => openSheet({ kind: 'set-up', providerId, next: 'close' })}>
        {texts.accountPage.checkSetUp}
      </Button>
    );
  }
  if (needsSetUp(account) || needsReconnect(account, nowMs))
    return <ReconnectButton account={account} kind="primary" />;
  if (!provider || !mayAskForMore(account, provider)) return null;
  return (
    <Button onClick={() => openSheet({ kind: 'ask-more', accountId })}>{texts.accountPage.askForMore}</Button>
  );
}

/** Once its client is removed, the account can move to another one by a new consent. */
function isSetUpHere({ clientId }: AccountView, { clients, mayAddClients }: ProviderView): boolean {
  return mayAddClients && (clients.length === 0 || clients.some((client) => client.clientId === clientId));
}

/** Whether its provider lets more be asked for from here. */
export function mayAskForMore({ health }: AccountView, { allowed, kind }: ProviderView): boolean {
  const isElsewhere = health.state === 'unreachable' && health.error.code === 'PROVIDER_UNKNOWN';
  // What a GitHub App may do is decided at GitHub alone.
  return allowed && !isElsewhere && kind !== 'github-app';
}
