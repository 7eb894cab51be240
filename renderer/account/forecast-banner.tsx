import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { forecastText } from '../messages/forecast-text.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { ReconnectButton } from './reconnect-button.tsx';

interface ForecastBannerProps {
  account: AccountView;
  nowMs: number;
  onShowConsole: () => void;
}

/** Says in time that a connection will end, with what moves the end. Nothing while that is far away. */
export function ForecastBanner({ account, nowMs, onShowConsole }: ForecastBannerProps) {
  const provider = useProvider(account.providerId);
  const forecast = forecastText(account, provider?.name ?? '', nowMs);
  const refresh = useRequest(bridge.refreshAccount);
  if (!forecast?.isSoon) return null;
  const action =
    account.forecast?.kind === 'lifetime' ? (
      <ReconnectButton account={account} small />
    ) : account.renews ? (
      <Button small pending={refresh.pending} onClick={() => void refresh.run({ accountId: account.id })}>
        {texts.accountPage.renewNow}
      </Button>
    ) : (
      <Button small onClick={onShowConsole}>
        {texts.accountPage.useInConsole}
      </Button>
    );
  return (
    <Banner tone="needs-you" title={forecast.line} actions={action}>
      <p>{forecast.meaning}</p>
      {refresh.error && <ErrorDetails error={refresh.error} provider={provider} />}
    </Banner>
  );
}
