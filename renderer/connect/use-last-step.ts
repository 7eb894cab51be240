import { useRef } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { hasEnded } from '../store/attempts.ts';

/** The last step that was seen of an attempt while it was under way; undefined when it had ended before. */
export function useLastStep(attempt: AttemptView | undefined): AttemptView['step']['at'] | undefined {
  const last = useRef<AttemptView['step']['at']>(undefined);
  if (attempt && !hasEnded(attempt)) last.current = attempt.step.at;
  return last.current;
}
