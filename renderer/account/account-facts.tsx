import type { AccountView } from '../../electron/ipc/contract.ts';
import { grantText } from '../messages/account-text.ts';
import { forecastText } from '../messages/forecast-text.ts';
import { healthText } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { dayText, pastDayName } from '../messages/time-text.ts';
import { useApp } from '../store/app-store.ts';
import { useProvider } from '../store/selectors.ts';
import { StatusIcon } from '../ui/status-icon.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';
import { KeptWhere } from './kept-where.tsx';
import { RenewalFact } from './renewal-fact.tsx';

/** What there is to know of an account, besides what it may do. */
export function AccountFacts({ account }: { account: AccountView }) {
  const { providerId, connectedAtMs, consentedAtMs, lastUsedAtMs } = account;
  const provider = useProvider(providerId);
  const storage = useApp((state) => state.storage.value);
  const nowMs = useNow();
  const { facts, boundToKey, connectedOn } = texts.accountPage;
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  const forecast = forecastText(account, provider?.name ?? '', nowMs);
  return (
    <dl className="facts">
      <Fact name={facts.health}>
        <StatusIcon tone={tone} /> {line}
      </Fact>
      <RenewalFact account={account} nowMs={nowMs} />
      {forecast && account.forecast && (
        <Fact name={facts.lasts}>
          <When atMs={account.forecast.atMs} text={forecast.line} />
        </Fact>
      )}
      <Fact name={facts.connected}>
        <When atMs={connectedAtMs} text={connectedOn(dayText(connectedAtMs), grantText(account.grant).how)} />
      </Fact>
      {consentedAtMs > connectedAtMs && (
        <Fact name={facts.agreedLast}>
          <When atMs={consentedAtMs} text={dayText(consentedAtMs)} />
        </Fact>
      )}
      <Fact name={facts.lastUsed}>
        <When atMs={lastUsedAtMs} text={pastDayName(lastUsedAtMs, nowMs)} />
      </Fact>
      {account.senderConstrained && <Fact name={facts.bound}>{boundToKey}</Fact>}
      {account.userName && <Fact name={facts.userName}>{account.userName}</Fact>}
      {account.email && <Fact name={facts.email}>{account.email}</Fact>}
      <Fact name={facts.kept}>
        <KeptWhere account={account} storage={storage} />
      </Fact>
    </dl>
  );
}
