import type { AttemptView } from '../../electron/ipc/contract.ts';
import { errorText } from './error-text.ts';

/** The heading of an attempt, which is also what is announced. */
export function attemptTitle(attempt: AttemptView, provider?: { id: string; name: string }): string {
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
      return 'Preparing';
    case 'waiting-for-browser':
      return 'Waiting for your browser';
    case 'exchanging':
      return 'Finishing';
    case 'connected':
      return 'Connected';
    case 'failed':
      return errorText(step.error.code, provider).title;
    case 'cancelled':
      return 'Connecting was cancelled';
  }
}
