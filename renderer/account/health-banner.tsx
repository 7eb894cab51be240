import type { AccountView } from '../../electron/ipc/contract.ts';
import { isKeyStoreCause, needsReconnect } from '../messages/health-text.ts';
import { useNow } from '../ui/use-now.ts';

import { EndedBanner } from './ended-banner.tsx';
import { ForecastBanner } from './forecast-banner.tsx';
import { UnreachableBanner } from './unreachable-banner.tsx';

interface HealthBannerProps {
  account: AccountView;
  onShowConsole: () => void;
}

/** Why an account does not work, what that means and what to do. Nothing while it works and goes on working. */
export function HealthBanner({ account, onShowConsole }: HealthBannerProps) {
  const { health, accessTokenExpiresAtMs } = account;
  const nowMs = useNow();
  switch (health.state) {
    case 'active':
    case 'refresh-due':
      return needsReconnect(account, nowMs) ? (
        <EndedBanner account={account} cause="GRANT_HAS_NO_REFRESH_TOKEN" sinceMs={accessTokenExpiresAtMs} />
      ) : (
        <ForecastBanner account={account} nowMs={nowMs} onShowConsole={onShowConsole} />
      );
    case 'unreachable':
      return <UnreachableBanner key={health.sinceMs} account={account} health={health} nowMs={nowMs} />;
    case 'needs-reconsent':
      return <EndedBanner account={account} cause={health.cause} sinceMs={health.sinceMs} />;
    case 'unreadable':
      // The banner for the whole window speaks of the key store already.
      if (isKeyStoreCause(health.cause)) return null;
      return <EndedBanner account={account} cause={health.cause} sinceMs={null} />;
    case 'vault-locked':
    case 'reading':
      return null;
  }
}
