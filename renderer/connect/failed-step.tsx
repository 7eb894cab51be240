import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { OpenExchange } from '../inspector/open-exchange.tsx';
import { type AttemptPurpose, isCodeOver } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { ErrorDetails } from '../ui/error-details.tsx';

interface FailedStepProps {
  attempt: AttemptView;
  error: ErrorView;
  purpose: AttemptPurpose | undefined;
}

export function FailedStep({ attempt, error, purpose }: FailedStepProps) {
  const provider = useProvider(attempt.providerId);
  return (
    <div className="failed-step" role="alert">
      {isCodeOver(attempt, purpose) ? (
        <p>{texts.attempt.codeOver}</p>
      ) : (
        <ErrorDetails error={error} provider={provider} />
      )}
      <OpenExchange exchangeId={attempt.id} />
    </div>
  );
}
