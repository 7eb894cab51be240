import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

interface ReconnectButtonProps {
  account: Pick<AccountView, 'id' | 'providerId'>;
  kind?: ButtonKind;
  small?: boolean;
}

/** Asks for the same consent again. */
export function ReconnectButton({ account, kind = 'secondary', small = false }: ReconnectButtonProps) {
  const { id: accountId, providerId } = account;
  const reconnect = useRequest(startAttempt);
  return (
    <>
      <Button
        kind={kind}
        small={small}
        pending={reconnect.pending}
        onClick={() => void reconnect.run({ kind: 'reconsent', accountId, moreScopes: [] })}
      >
        {texts.accountPage.reconnect}
      </Button>
      {reconnect.error && <ErrorBanner error={reconnect.error} providerId={providerId} />}
    </>
  );
}
