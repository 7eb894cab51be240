import type { ReactNode } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { retryAttempt } from '../store/attempts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function RetryButton({ attempt, children }: { attempt: AttemptView; children: ReactNode }) {
  const retry = useRequest(retryAttempt);
  return (
    <>
      {retry.error && <ErrorBanner error={retry.error} providerId={attempt.providerId} />}
      <Button kind="primary" first pending={retry.pending} onClick={() => void retry.run(attempt)}>
        {children}
      </Button>
    </>
  );
}
