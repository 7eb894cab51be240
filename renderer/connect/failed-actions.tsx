import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { type AttemptPurpose, isCodeOver } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { restartBy } from '../store/attempts.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { ForThisRunOnly } from './for-this-run-only.tsx';
import { chooseAgain, toSetUp } from './mend-attempt.ts';
import { RetryButton } from './retry-button.tsx';
import { useClientOf } from './use-client-of.ts';
import { wayOn } from './way-on.ts';
import { waysOf } from './ways.ts';

interface FailedActionsProps {
  attempt: AttemptView;
  error: ErrorView;
  purpose: AttemptPurpose | undefined;
  onLeave: () => void;
}

/** The button that the error calls for, and always a way out. */
export function FailedActions({ attempt, error, purpose, onLeave }: FailedActionsProps) {
  const words = texts.attempt;
  const provider = useProvider(attempt.providerId);
  const client = useClientOf(attempt);
  const restart = useRequest(restartBy);
  const mayAdd = provider?.mayAddClients === true;
  const isOwn = client?.origin === 'own';
  const mayUseBrowser = provider
    ? waysOf(provider.capabilities, client).some(({ isUsual, needsSecret }) => isUsual && !needsSecret)
    : false;
  const { main, besides } = wayOn(error, { mayMend: mayAdd && isOwn, mayAdd, mayUseBrowser });
  const openSetUp = () => toSetUp(attempt, isOwn ? client.clientId : undefined);
  return (
    <>
      {restart.error && <ErrorBanner error={restart.error} providerId={attempt.providerId} />}
      <Button first={main === 'none'} onClick={onLeave}>
        {words.close}
      </Button>
      {error.code === 'STORAGE_KEY_STORE_UNAVAILABLE' && <ForThisRunOnly attempt={attempt} />}
      {besides === 'set-up' && <Button onClick={openSetUp}>{words.checkSetUp}</Button>}
      {main === 'set-up' && (
        <Button kind="primary" first onClick={openSetUp}>
          {isOwn ? words.checkSetUp : words.setUpClient}
        </Button>
      )}
      {main === 'choose-again' && (
        <Button kind="primary" first onClick={() => chooseAgain(attempt)}>
          {words.chooseAgain}
        </Button>
      )}
      {main === 'use-browser' && (
        <Button
          kind="primary"
          first
          pending={restart.pending}
          onClick={() => void restart.run({ attempt, by: 'default' })}
        >
          {words.useBrowser}
        </Button>
      )}
      {main === 'retry' && (
        <RetryButton attempt={attempt}>
          {isCodeOver(attempt, purpose) ? words.newCode : retryText(error)}
        </RetryButton>
      )}
    </>
  );
}

function retryText({ advice, code }: ErrorView): string {
  if (code === 'STORAGE_KEY_STORE_LOCKED') return texts.attempt.unlockAndTryAgain;
  return advice === 'none' ? texts.attempt.startAgain : texts.attempt.tryAgain;
}
