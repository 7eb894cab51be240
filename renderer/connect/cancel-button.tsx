import type { ReactNode } from 'react';
import { bridge } from '../bridge.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

export function CancelButton({ attemptId, children }: { attemptId: string; children: ReactNode }) {
  const cancel = useRequest(bridge.cancelAttempt);
  return (
    <>
      {cancel.error && <ErrorBanner error={cancel.error} />}
      <Button pending={cancel.pending} onClick={() => void cancel.run({ attemptId })}>
        {children}
      </Button>
    </>
  );
}
