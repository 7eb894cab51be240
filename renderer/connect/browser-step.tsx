import { useEffect, useRef, useState } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { BrowserHelp, type BrowserStepView } from './browser-help.tsx';
import { Countdown } from './countdown.tsx';

/** A browser that opens has opened by then. */
const patienceMs = 4_000;

/** The person is in their browser; what helps when it does not open or does not come back is offered without being asked. */
export function BrowserStep({ attempt, step }: { attempt: AttemptView; step: BrowserStepView }) {
  const words = texts.attemptWaiting;
  const isLate = useIsLate();
  const wasOffered = useRef(false);
  wasOffered.current ||= isLate || !step.isOpened;
  const offersHelp = wasOffered.current;
  return (
    <>
      {offersHelp && <BrowserHelp attempt={attempt} step={step} />}
      <Countdown around={words.linkCloses} untilMs={step.expiresAtMs} />
      <p className="visually-hidden" aria-live="polite">
        {step.isOpened ? offersHelp && words.helpIsThere : words.notOpenedMeaning}
      </p>
    </>
  );
}

function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
