import type { AttemptView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { retryAttempt } from '../store/attempts.ts';
import { settle } from '../store/settle.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

/** Goes on without a key store: the account lives until the app ends. */
export function ForThisRunOnly({ attempt }: { attempt: AttemptView }) {
  const keep = useRequest(keepAndRetry);
  return (
    <>
      {keep.error && <ErrorBanner error={keep.error} />}
      <Button pending={keep.pending} onClick={() => void keep.run(attempt)}>
        {texts.attempt.thisRunOnly}
      </Button>
    </>
  );
}

async function keepAndRetry(attempt: AttemptView) {
  const kept = await settle(bridge.keepForThisRunOnly({}));
  return kept.ok ? retryAttempt(attempt) : kept;
}
