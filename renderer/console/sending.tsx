import { durationText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';
import { useNow } from '../ui/use-now.ts';

/** Seen once a request takes longer than a blink; it can be stopped at any time. */
export function Sending({ sentAtMs, onStop }: { sentAtMs: number; onStop: () => void }) {
  const tookMs = Math.max(0, useNow(200) - sentAtMs);
  if (tookMs < 400) return null;
  return (
    <div className="sending">
      <span className="secondary tabular">{texts.console.waiting(durationText(tookMs))}</span>
      <Button small onClick={onStop}>
        {texts.console.stop}
      </Button>
    </div>
  );
}
