import type { AttemptView } from '../../electron/ipc/contract.ts';
import type { AttemptPurpose } from '../messages/attempt-text.ts';
import { useApp } from './app-store.ts';
import { wishOf } from './attempts.ts';

/** How an attempt was meant; undefined when the window was reloaded since. */
export function usePurpose(attempt: AttemptView | undefined): AttemptPurpose | undefined {
  const step = attempt?.step.at;
  const kind = useApp(() => attempt && wishOf(attempt)?.kind);
  const by = useApp(() => {
    const wish = attempt && wishOf(attempt);
    return wish && wish.kind !== 'connect-service' ? wish.by : undefined;
  });
  if (kind === undefined) return undefined;
  return { kind, isByCode: by === 'device-code' || step === 'waiting-for-device' };
}
