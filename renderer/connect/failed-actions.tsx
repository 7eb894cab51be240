import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { ForThisRunOnly } from './for-this-run-only.tsx';
import { chooseAgain, toSetUp } from './mend-attempt.ts';
import { RetryButton } from './retry-button.tsx';

interface FailedActionsProps {
  attempt: AttemptView;
  error: ErrorView;
  onLeave: () => void;
}

/** Trying again would end the same way. */
const final: readonly string[] = ['ACCOUNT_UNKNOWN', 'PROVIDER_UNKNOWN', 'STORAGE_FILE_NEWER'];
/** Another choice in the sheet before helps. */
const chosenWrong: readonly string[] = ['SCOPE_REJECTED', 'RECEIVER_UNAVAILABLE'];

/** The button that the advice calls for, and always a way out. */
export function FailedActions({ attempt, error, onLeave }: FailedActionsProps) {
  const provider = useProvider(attempt.providerId);
  const needsSetUp = error.code.startsWith('CLIENT_') && provider?.hasBuiltInClient === false;
  return (
    <>
      <Button first={final.includes(error.code)} onClick={onLeave}>
        Close
      </Button>
      {error.code === 'STORAGE_KEY_STORE_UNAVAILABLE' && <ForThisRunOnly attempt={attempt} />}
      {needsSetUp ? (
        <Button kind="primary" first onClick={() => toSetUp(attempt)}>
          Check the set-up
        </Button>
      ) : chosenWrong.includes(error.code) ? (
        <Button kind="primary" first onClick={() => chooseAgain(attempt)}>
          Choose again
        </Button>
      ) : (
        !final.includes(error.code) && <RetryButton attempt={attempt}>{retryText(error)}</RetryButton>
      )}
    </>
  );
}

function retryText({ advice, code }: ErrorView): string {
  if (code === 'STORAGE_KEY_STORE_LOCKED') return 'Unlock and try again';
  return advice === 'none' ? 'Start again' : 'Try again';
}
