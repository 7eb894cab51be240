import { CircleCheck } from 'lucide-react';
import { scopeFacts } from '../account/scope-facts.ts';
import { ScopeGroup } from '../account/scope-group.tsx';
import { startAttempt } from '../store/attempts.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Who was connected, what was granted and what was not. */
export function ConnectedStep({ accountId, missingScopes }: { accountId: string; missingScopes: string[] }) {
  const account = useAccount(accountId);
  const provider = useProvider(account?.providerId);
  const askAgain = useRequest(startAttempt);
  if (!account) return <Skeleton rows={3} label="Reading the account" />;
  const { granted } = scopeFacts(account, provider);
  const missing = missingScopes.map((name) => ({ name, sensitive: false }));
  return (
    <>
      <div className="connected-who">
        <CircleCheck className="tone-works" size={20} aria-hidden="true" />
        <div>
          <p className="strong">{account.displayName}</p>
          {account.email !== account.displayName && <p className="secondary">{account.email}</p>}
        </div>
      </div>
      {askAgain.error && <ErrorBanner error={askAgain.error} providerId={account.providerId} />}
      {missing.length > 0 && (
        <ScopeGroup
          title="Not given"
          state="missing"
          rows={missing}
          action={
            <Button
              small
              pending={askAgain.pending}
              onClick={() => void askAgain.run({ kind: 'reconsent', accountId, moreScopes: missingScopes })}
            >
              Ask again
            </Button>
          }
        />
      )}
      <ScopeGroup title="Holdfast may" state="granted" rows={granted} />
    </>
  );
}
