import type { ReactNode } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { retryAttempt } from '../store/attempts.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { StartNotes } from './start-notes.tsx';
import { useStart } from './use-start.ts';
import { isNear } from './web-address.ts';

export function RetryButton({ attempt, children }: { attempt: AttemptView; children: ReactNode }) {
  const provider = useProvider(attempt.providerId);
  const retry = useStart(retryAttempt, attempt, provider && isNear(provider));
  return (
    <>
      <StartNotes start={retry} providerId={attempt.providerId} />
      <Button kind="primary" first pending={retry.pending || retry.waits} onClick={retry.begin}>
        {children}
      </Button>
    </>
  );
}
