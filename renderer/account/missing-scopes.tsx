import { startAttempt } from '../store/attempts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import type { ScopeRow } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';

interface MissingScopesProps {
  title: string;
  account: { id: string; providerId: string };
  rows: readonly ScopeRow[];
}

/** What was asked for and not given, with one press to ask for it again. Nothing when all was given. */
export function MissingScopes({ title, account, rows }: MissingScopesProps) {
  const askAgain = useRequest(startAttempt);
  const moreScopes = rows.map(({ name }) => name);
  if (rows.length === 0) return null;
  return (
    <>
      {askAgain.error && <ErrorBanner error={askAgain.error} providerId={account.providerId} />}
      <ScopeGroup
        title={title}
        state="missing"
        rows={rows}
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
    </>
  );
}
