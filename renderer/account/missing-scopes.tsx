import { useState } from 'react';
import { quotedScope } from '../messages/access-text.ts';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { askableNames, type ScopeRow } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';

interface MissingScopesProps {
  title: string;
  account: { id: string; providerId: string };
  rows: readonly ScopeRow[];
  /** A line below the words of a scope. */
  note?: (row: ScopeRow) => string | undefined;
}

/** What the account does not have, with one press to ask for each or for all. Nothing when there is nothing. */
export function MissingScopes({ title, account, rows, note }: MissingScopesProps) {
  const { id: accountId, providerId } = account;
  const start = useRequest(startAttempt);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const names = askableNames(rows);
  const ask = (moreScopes: string[]) => {
    setAsked(moreScopes);
    void start.run({ kind: 'reconsent', accountId, moreScopes });
  };
  if (rows.length === 0) return null;
  return (
    <>
      {start.error && <ErrorBanner error={start.error} providerId={providerId} />}
      <ScopeGroup
        title={title}
        state="missing"
        rows={rows}
        note={note}
        action={
          names.length > 1 && (
            <Button small pending={start.pending && asked.length > 1} onClick={() => ask(names)}>
              {texts.access.askForAll(names.length)}
            </Button>
          )
        }
        aside={({ name, kind, forbidden }) =>
          !forbidden && (
            <Button
              small
              aria-label={texts.access.askFor(quotedScope(name, kind))}
              pending={start.pending && asked.length === 1 && asked[0] === name}
              onClick={() => ask([name])}
            >
              {texts.access.askForIt}
            </Button>
          )
        }
      />
    </>
  );
}
