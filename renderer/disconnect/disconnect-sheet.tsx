import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { lossTexts } from '../messages/disconnect-text.ts';
import { closeSheet, openSheet, showList } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { RevocationFailed } from './revocation-failed.tsx';

interface DisconnectSheetProps {
  accountId: string;
  displayName: string;
  providerId: string;
}

export function DisconnectSheet({ accountId, displayName, providerId }: DisconnectSheetProps) {
  const provider = useProvider(providerId);
  const disconnect = useRequest(bridge.disconnectAccount);
  const [revokes, setRevokes] = useState(true);
  const run = async (revoke: boolean) => {
    setRevokes(revoke);
    const receipt = await disconnect.run({ accountId, revoke });
    if (!receipt) return;
    showList();
    openSheet({ kind: 'receipt', receipt });
  };
  const { pending, error } = disconnect;
  return (
    <Sheet
      title={error ? `${displayName} is still connected` : `Disconnect ${displayName}?`}
      onClose={closeSheet}
      busy={pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            Cancel
          </Button>
          {error && (
            <Button kind="danger-quiet" pending={pending && !revokes} onClick={() => void run(false)}>
              Forget only
            </Button>
          )}
          {error ? (
            <Button kind="primary" pending={pending && revokes} onClick={() => void run(true)}>
              Try again
            </Button>
          ) : (
            <Button kind="danger" pending={pending} onClick={() => void run(true)}>
              Disconnect
            </Button>
          )}
        </>
      }
    >
      {error ? (
        <RevocationFailed error={error} providerId={providerId} />
      ) : (
        <ul className="bullets">
          {lossTexts(provider ?? { name: 'the provider', revocationReach: 'none' }).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
