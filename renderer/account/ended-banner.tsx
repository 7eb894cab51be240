import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { endedTodo } from '../messages/health-ended-text.ts';
import { texts } from '../messages/texts.ts';
import { agoText } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

interface EndedBannerProps {
  account: AccountView;
  cause: ErrorCode;
  /** null where it is not known. */
  sinceMs: number | null;
}

/** Why an account has to be connected again. Its button stands in the header. */
export function EndedBanner({ account, cause, sinceMs }: EndedBannerProps) {
  const provider = useProvider(account.providerId);
  const refresh = useRequest(bridge.refreshAccount);
  const nowMs = useNow();
  const error: ErrorView = { code: cause, advice: 'none', message: '' };
  const tone = account.health.state === 'unreadable' ? 'broken' : 'needs-you';
  return (
    <Banner
      tone={tone}
      title={errorText(cause, provider).title}
      actions={
        // What was deleted can be restored, and then the old access works again.
        cause === 'CLIENT_DELETED' && (
          <Button small pending={refresh.pending} onClick={() => void refresh.run({ accountId: account.id })}>
            {texts.accountPage.tryNow}
          </Button>
        )
      }
    >
      <ErrorDetails error={error} provider={provider} todo={endedTodo(cause, provider?.name)} />
      {sinceMs !== null && (
        <p className="said">
          <When atMs={sinceMs} text={texts.accountPage.noticed(agoText(sinceMs, nowMs))} />
          {refresh.error && !refresh.pending && ` · ${texts.accountPage.stillSo}`}
        </p>
      )}
    </Banner>
  );
}
