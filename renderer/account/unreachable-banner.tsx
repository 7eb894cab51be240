import { useState } from 'react';
import type { AccountView, HealthView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { passes } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { agoText, momentText } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { When } from '../ui/when.tsx';

interface UnreachableBannerProps {
  account: AccountView;
  health: Extract<HealthView, { state: 'unreachable' }>;
  nowMs: number;
}

/** Why an account can't be renewed, since when, and when it was last tried. */
export function UnreachableBanner({ account, health, nowMs }: UnreachableBannerProps) {
  const { id: accountId, providerId, accessTokenExpiresAtMs: endsAtMs } = account;
  const { error, sinceMs } = health;
  const provider = useProvider(providerId);
  const refresh = useRequest(bridge.refreshAccount);
  const [triedAtMs, setTriedAtMs] = useState<number | null>(null);
  const tryNow = async () => {
    if (!(await refresh.run({ accountId }))) setTriedAtMs(Date.now());
  };
  const words = texts.accountPage;
  const isFinal = error.code === 'PROVIDER_UNKNOWN' || error.advice === 'reconnect';
  return (
    <Banner
      tone={passes(error) ? 'quiet' : 'needs-you'}
      title={errorText(error.code, provider).title}
      actions={
        !isFinal && (
          <Button small pending={refresh.pending} onClick={() => void tryNow()}>
            {words.tryNow}
          </Button>
        )
      }
    >
      <ErrorDetails error={error} provider={provider} todo={passes(error) ? words.keepsTrying : undefined} />
      {endsAtMs !== null && endsAtMs > nowMs && !isFinal && (
        <p>{words.worksUntil(momentText(endsAtMs, nowMs))}</p>
      )}
      <p className="said">
        <When atMs={sinceMs} text={words.firstFailed(agoText(sinceMs, nowMs))} />
        {triedAtMs !== null && (
          <>
            {' · '}
            <When atMs={triedAtMs} text={words.lastTried(agoText(triedAtMs, nowMs))} />
          </>
        )}
      </p>
    </Banner>
  );
}
