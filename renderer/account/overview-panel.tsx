import type { AccountView } from '../../electron/ipc/contract.ts';
import { healthText } from '../messages/health-text.ts';
import { dayText } from '../messages/time-text.ts';
import { useApp } from '../store/app-store.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { ScopeLine } from '../ui/scope-line.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';
import { KeptWhere } from './kept-where.tsx';
import { RenewalFact } from './renewal-fact.tsx';
import { scopeFacts } from './scope-facts.ts';

const shownScopes = 4;

export function OverviewPanel({ account, onShowAccess }: { account: AccountView; onShowAccess: () => void }) {
  const provider = useProvider(account.providerId);
  const storage = useApp((state) => state.storage.value);
  const nowMs = useNow();
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  const { granted } = scopeFacts(account, provider);
  return (
    <>
      <dl className="facts">
        <Fact name="Health">
          <StatusIcon tone={tone} /> {line.split(',')[0]}
        </Fact>
        <RenewalFact account={account} nowMs={nowMs} />
        <Fact name="Connected">
          <When atMs={account.connectedAtMs} text={dayText(account.connectedAtMs)} />
        </Fact>
        {account.userName && <Fact name="User name">{account.userName}</Fact>}
        {account.email && <Fact name="Email">{account.email}</Fact>}
        <Fact name="Kept">
          <KeptWhere account={account} storage={storage} />
        </Fact>
      </dl>
      <section className="group" aria-labelledby="may-do">
        <div className="group-head">
          <h2 id="may-do">What it may do</h2>
          <Button small kind="quiet" onClick={onShowAccess}>
            {granted.length > shownScopes ? `See all ${granted.length}` : 'See access'}
          </Button>
        </div>
        <ul className="rows">
          {granted.slice(0, shownScopes).map(({ name, sensitive }) => (
            <li key={name} className="row">
              <ScopeLine name={name} sensitive={sensitive} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
