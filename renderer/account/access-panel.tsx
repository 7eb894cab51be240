import type { AccountView } from '../../electron/ipc/contract.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { MissingScopes } from './missing-scopes.tsx';
import { scopeFacts } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';

export function AccessPanel({ account }: { account: AccountView }) {
  const provider = useProvider(account.providerId);
  const { granted, missing, further } = scopeFacts(account, provider);
  return (
    <>
      <ScopeGroup
        title="It may"
        state="granted"
        rows={granted}
        empty="Nothing yet. Ask for access to use this account."
      />
      <MissingScopes title="Asked for, not given" account={account} rows={missing} />
      {further.length > 0 && (
        <ScopeGroup
          title="It may not"
          state="further"
          rows={further}
          action={
            <Button small kind="quiet" onClick={() => openSheet({ kind: 'ask-more', accountId: account.id })}>
              Choose more
            </Button>
          }
        />
      )}
    </>
  );
}
