import type { AccountView } from '../../electron/ipc/contract.ts';
import { startAttempt } from '../store/attempts.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { scopeFacts } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';

export function AccessPanel({ account }: { account: AccountView }) {
  const provider = useProvider(account.providerId);
  const { granted, missing, further } = scopeFacts(account, provider);
  const askAgain = useRequest(startAttempt);
  const moreScopes = missing.map(({ name }) => name);
  return (
    <>
      {askAgain.error && <ErrorBanner error={askAgain.error} providerId={account.providerId} />}
      <ScopeGroup
        title="It may"
        state="granted"
        rows={granted}
        empty="Nothing yet. Ask for access to use this account."
      />
      {missing.length > 0 && (
        <ScopeGroup
          title="Asked for, not given"
          state="missing"
          rows={missing}
          action={
            <Button
              small
              pending={askAgain.pending}
              onClick={() => void askAgain.run({ kind: 'reconsent', accountId: account.id, moreScopes })}
            >
              Ask again
            </Button>
          }
        />
      )}
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
