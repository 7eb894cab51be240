import { useId } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { lackingText, noAccessText } from '../messages/access-text.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { AccountFacts } from './account-facts.tsx';
import { HealthFacts } from './health-facts.tsx';
import { scopeFacts } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';

const shownScopes = 4;

export function OverviewPanel({ account, onShowAccess }: { account: AccountView; onShowAccess: () => void }) {
  const provider = useProvider(account.providerId);
  const { granted, missing, takenAway } = scopeFacts(account, provider);
  const detailsId = useId();
  const lacking = lackingText(missing.length, takenAway.length);
  return (
    <>
      <HealthFacts account={account} />
      <ScopeGroup
        title={texts.access.lists.mayDo}
        state="granted"
        rows={granted.slice(0, shownScopes)}
        empty={noAccessText(account, provider)}
        action={
          <Button small kind="quiet" onClick={onShowAccess}>
            {granted.length > shownScopes ? texts.access.seeAll(granted.length) : texts.access.see}
          </Button>
        }
        after={lacking && <p className="secondary">{lacking}</p>}
      />
      <section className="group" aria-labelledby={detailsId}>
        <div className="group-head">
          <h2 id={detailsId}>{texts.accountPage.details}</h2>
        </div>
        <AccountFacts account={account} />
      </section>
    </>
  );
}
