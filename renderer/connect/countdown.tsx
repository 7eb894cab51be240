import { countdownText } from '../messages/time-text.ts';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';

interface CountdownProps {
  /** What is said around the time. */
  around: { before: string; after: string };
  untilMs: number;
}

/** How long a step stays open. Not announced: it changes every second. */
export function Countdown({ around, untilMs }: CountdownProps) {
  const nowMs = useNow(1000);
  return (
    <p className="secondary tabular">
      {around.before}
      <When atMs={untilMs} text={countdownText(untilMs - nowMs)} />
      {around.after}
    </p>
  );
}
