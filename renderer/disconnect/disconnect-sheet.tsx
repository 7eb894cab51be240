import { useState } from 'react';
import type { RequestInput } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { lossTexts, revocationChance } from '../messages/disconnect-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet, openSheet, showList } from '../store/navigation.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';
import { ExposedHint } from './exposed-hint.tsx';
import { RevocationFailed } from './revocation-failed.tsx';

interface DisconnectSheetProps {
  accountId: string;
  displayName: string;
  providerId: string;
}

type Revoke = RequestInput<'disconnectAccount'>['revoke'];

export function DisconnectSheet({ accountId, displayName, providerId }: DisconnectSheetProps) {
  const provider = useProvider(providerId);
  const current = useAccount(accountId);
  // The account is gone from the list before its receipt is here.
  const [account] = useState(current);
  const disconnect = useRequest(bridge.disconnectAccount);
  const [revoke, setRevoke] = useState<Revoke>('now');
  if (!account) return null;
  const { clientId } = account;
  const run = async (how: Revoke) => {
    setRevoke(how);
    const receipt = await disconnect.run({ accountId, revoke: how });
    if (!receipt) return;
    showList();
    openSheet({ kind: 'receipt', receipt: { ...receipt, displayName } });
  };
  const { pending, error } = disconnect;
  const words = texts.disconnect;
  const canAsk = provider !== undefined && revocationChance(account, provider) === 'asked';
  return (
    <Sheet
      title={error ? words.failedTitle(displayName) : words.title(displayName)}
      page={error ? 'failed' : 'ask'}
      onClose={closeSheet}
      busy={pending}
      footer={
        <>
          {pending && revoke === 'now' && canAsk && (
            <p className="footer-status" role="status">
              {words.asking(provider.name)}
            </p>
          )}
          <Button first disabled={pending} onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button
            kind={error ? 'primary' : 'danger'}
            pending={pending && revoke === 'now'}
            onClick={() => void run('now')}
          >
            {error ? words.tryAgain : words.disconnect}
          </Button>
        </>
      }
    >
      {error ? (
        <RevocationFailed
          error={error}
          providerId={providerId}
          clientId={clientId}
          pending={pending ? revoke : null}
          onForget={(how) => void run(how)}
        />
      ) : (
        <>
          <ul className="bullets">
            {lossTexts(account, provider).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {!canAsk && <ConnectionsPageButton providerId={providerId} clientId={clientId} />}
          {provider?.capabilities.revokesExposed && <ExposedHint accountId={accountId} />}
        </>
      )}
    </Sheet>
  );
}
