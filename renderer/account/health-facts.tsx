import type { AccountView } from '../../electron/ipc/contract.ts';
import { forecastText } from '../messages/forecast-text.ts';
import { healthText } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { pastDayName } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { StatusIcon } from '../ui/status-icon.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';
import { RenewalFact } from './renewal-fact.tsx';

/** How an account is doing, how long that lasts, and when it was last of use. */
export function HealthFacts({ account }: { account: AccountView }) {
  const { providerId, lastUsedAtMs } = account;
  const provider = useProvider(providerId);
  const nowMs = useNow();
  const { tone, line } = healthText(account, provider?.name ?? '', nowMs);
  const forecast = forecastText(account, provider?.name ?? '', nowMs);
  const { facts } = texts.accountPage;
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
      <Fact name={facts.lastUsed}>
        <When atMs={lastUsedAtMs} text={pastDayName(lastUsedAtMs, nowMs)} />
      </Fact>
    </dl>
  );
}
