import type { RevocationView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { endedText, waitingText } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { agoText } from '../messages/time-text.ts';
import { spaceAfter } from '../messages/words.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

interface WaitingRevocationProps {
  revocation: RevocationView;
  /** Told when it is made: its row is gone then. */
  onDone: (text: string) => void;
}

export function WaitingRevocation({ revocation, onDone }: WaitingRevocationProps) {
  const { id: revocationId, displayName, providerId, providerName, sinceMs } = revocation;
  const provider = useProvider(providerId);
  const retry = useRequest(bridge.retryRevocation);
  const nowMs = useNow();
  const words = texts.revocations;
  const run = async () => {
    if (await retry.run({ revocationId })) onDone(endedText(revocation));
  };
  return (
    <li className="row">
      <Mark kind={provider?.kind} />
      <div className="row-text">
        <p className="clipped" title={displayName}>
          {displayName} · {providerName}
        </p>
        <p className="secondary" aria-live="polite">
          {retry.error && !retry.pending && <StatusIcon tone="needs-you" size={12} />}{' '}
          {waitingText(revocation, nowMs)}
        </p>
        <p className="secondary">
          {words.since}
          {spaceAfter(words.since)}
          <When atMs={sinceMs} text={agoText(sinceMs, nowMs)} />
        </p>
      </div>
      <Button
        small
        kind="quiet"
        aria-label={words.giveUpLabel(displayName, providerName)}
        onClick={() => openSheet({ kind: 'give-up-revocation', revocationId })}
      >
        {words.giveUpOpen}
      </Button>
      <Button
        small
        aria-label={words.tryNowLabel(displayName, providerName)}
        pending={retry.pending}
        onClick={() => void run()}
      >
        {words.tryNow}
      </Button>
    </li>
  );
}
