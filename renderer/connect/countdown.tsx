import { countdownText } from '../messages/time-text.ts';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

/** How long a step stays open. Not announced: it changes every second. */
export function Countdown({ before, untilMs }: { before: string; untilMs: number }) {
  const nowMs = useNow(1000);
  return (
    <p className="secondary tabular">
      {before} <When atMs={untilMs} text={countdownText(untilMs - nowMs)} /> minutes.
    </p>
  );
}
