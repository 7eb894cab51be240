import { useEffect, useState } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { countdownText, spanText } from '../messages/time-text.ts';
import type { ConsoleDraft } from '../store/console-draft.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useNow } from '../ui/use-now.ts';
import { refusalByLimit } from './rate-limit.ts';

/** Longer than this nobody leaves a window waiting for. */
const longestWaitMs = 15 * 60_000;

interface LimitReachedProps {
  draft: ConsoleDraft;
  providerName: string;
  onSend: (request: ApiRequestInput) => void;
}

/** Too many calls: until when, and an offer to send again by itself then. Nothing where that is not why. */
export function LimitReached({ draft, providerName, onSend }: LimitReachedProps) {
  const { answer, sent, sentAtMs, answeredAtMs } = draft;
  const refusal = answer && sentAtMs === null ? refusalByLimit(answer, answeredAtMs) : null;
  if (!refusal || !sent) return null;
  return (
    <Limit
      key={answeredAtMs}
      untilMs={refusal.untilMs}
      providerName={providerName}
      onSend={() => onSend(sent)}
    />
  );
}

interface LimitProps {
  untilMs: number | null;
  providerName: string;
  onSend: () => void;
}

function Limit({ untilMs, providerName, onSend }: LimitProps) {
  const nowMs = useNow(1000);
  const [waits, setWaits] = useState(false);
  const leftMs = untilMs === null ? 0 : Math.max(0, untilMs - nowMs);
  const isOver = leftMs === 0;
  useEffect(() => {
    if (waits && isOver) onSend();
  });
  const words = texts.consoleAnswer.limit;
  const mayWait = !isOver && leftMs <= longestWaitMs;
  return (
    <Banner
      tone="needs-you"
      title={words.title(providerName)}
      actions={
        <>
          {waits && (
            <Button small onClick={() => setWaits(false)}>
              {words.doNotSend}
            </Button>
          )}
          {!waits && mayWait && (
            <Button small kind="primary" onClick={() => setWaits(true)}>
              {words.sendThen}
            </Button>
          )}
          {isOver && (
            <Button small kind="primary" onClick={onSend}>
              {words.sendAgain}
            </Button>
          )}
        </>
      }
    >
      <p className="tabular">{meaning(untilMs, leftMs, waits)}</p>
    </Banner>
  );
}

function meaning(untilMs: number | null, leftMs: number, waits: boolean): string {
  const words = texts.consoleAnswer.limit;
  if (untilMs === null) return words.untilUnknown;
  if (leftMs === 0) return words.isOver;
  return waits ? words.sendsIn(countdownText(leftMs)) : words.overIn(spanText(leftMs));
}
