import type { AccountView } from '../../electron/ipc/contract.ts';
import { needsReconnect } from '../messages/health-text.ts';
import { startAttempt } from '../store/attempts.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Mark } from '../ui/mark.tsx';
import { useNow } from '../ui/use-now.ts';

export function AccountHeader({ account }: { account: AccountView }) {
  const { id: accountId, displayName, providerId, email, userName } = account;
  const provider = useProvider(providerId);
  const reconnect = useRequest(startAttempt);
  const who = email || userName;
  return (
    <header className="account-header">
      <Mark mark={provider?.mark} large />
      <div className="account-title">
        <h1 tabIndex={-1} title={displayName}>
          {displayName}
        </h1>
        <p>
          {provider?.name ?? providerId}
          {who && who !== displayName && ` · ${who}`}
        </p>
      </div>
      <div className="account-actions">
        {needsReconnect(account, useNow()) ? (
          <Button
            kind="primary"
            pending={reconnect.pending}
            onClick={() => void reconnect.run({ kind: 'reconsent', accountId, moreScopes: [] })}
          >
            Reconnect
          </Button>
        ) : (
          <Button onClick={() => openSheet({ kind: 'ask-more', accountId })}>Ask for more access</Button>
        )}
        <Button onClick={() => openSheet({ kind: 'disconnect', accountId, displayName, providerId })}>
          Disconnect
        </Button>
      </div>
      {reconnect.error && <ErrorBanner error={reconnect.error} providerId={providerId} />}
    </header>
  );
}
