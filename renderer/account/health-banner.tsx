import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { isKeyStoreCause, passes } from '../messages/health-text.ts';
import { agoText } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner, type BannerTone } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

/** Why an account does not work, what that means and what to do. Nothing while it works. */
export function HealthBanner({ account }: { account: AccountView }) {
  const { health, providerId } = account;
  const provider = useProvider(providerId);
  const nowMs = useNow();
  const refresh = useRequest(bridge.refreshAccount);
  // The banner for the whole window speaks of the key store already.
  if (health.state === 'active' || (health.state === 'unreadable' && isKeyStoreCause(health.cause)))
    return null;
  const error = health.state === 'unreachable' ? health.error : bare(health.cause);
  const tone: BannerTone = {
    unreachable: passes(error) ? 'quiet' : 'needs-you',
    'needs-reconsent': 'needs-you',
    unreadable: 'broken',
  }[health.state] as BannerTone;
  return (
    <Banner
      tone={tone}
      title={errorText(error.code, provider).title}
      actions={
        error.advice === 'retry' && (
          <Button small pending={refresh.pending} onClick={() => void refresh.run({ accountId: account.id })}>
            Try now
          </Button>
        )
      }
    >
      <ErrorDetails
        error={error}
        provider={provider}
        todo={passes(error) ? 'Holdfast keeps trying by itself.' : undefined}
      />
      {'sinceMs' in health && (
        <p className="said">
          Since <When atMs={health.sinceMs} text={agoText(health.sinceMs, nowMs)} />
        </p>
      )}
    </Banner>
  );
}

function bare(code: ErrorCode): ErrorView {
  return { code, advice: 'none', message: '' };
}
