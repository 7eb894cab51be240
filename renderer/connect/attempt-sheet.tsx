import type { AttemptView } from '../../electron/ipc/contract.ts';
import { attemptTitle } from '../messages/attempt-text.ts';
import { leaveAttempt } from '../store/attempts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useAttempt, useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { CancelButton } from './cancel-button.tsx';
import { ConnectedStep } from './connected-step.tsx';
import { FailedActions } from './failed-actions.tsx';
import { FailedStep } from './failed-step.tsx';
import { RetryButton } from './retry-button.tsx';
import { RunningStep } from './running-step.tsx';
import { WaitingStep } from './waiting-step.tsx';

/** The live progress of an attempt. Closing the sheet leaves a running attempt alone: the list still shows it. */
export function AttemptSheet({ attemptId }: { attemptId: string }) {
  const attempt = useAttempt(attemptId);
  const provider = useProvider(attempt?.providerId);
  if (!attempt) return <PreparingSheet />;
  const title = attemptTitle(attempt, provider);
  return (
    <Sheet
      title={title}
      subtitle={provider?.name}
      page={attempt.step.at}
      onClose={() => leaveAttempt(attempt)}
      footer={<Actions attempt={attempt} />}
    >
      <Body attempt={attempt} />
      <p className="visually-hidden" aria-live="polite">
        {provider?.name}: {title}
      </p>
    </Sheet>
  );
}

/** The reply came before the event that shows the attempt. */
function PreparingSheet() {
  return (
    <Sheet
      title="Preparing"
      page="preparing"
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>Close</Button>}
    >
      <RunningStep text="Getting ready to open your browser." />
    </Sheet>
  );
}

function Body({ attempt }: { attempt: AttemptView }) {
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
      return <RunningStep text="Asking the provider where to go. Your browser opens next." />;
    case 'waiting-for-browser':
      return (
        <WaitingStep attemptId={attempt.id} redirectKind={step.redirectKind} expiresAtMs={step.expiresAtMs} />
      );
    case 'exchanging':
      return (
        <RunningStep text="The browser came back. Holdfast fetches the access and checks whose it is." />
      );
    case 'connected':
      return <ConnectedStep accountId={step.accountId} missingScopes={step.missingScopes} />;
    case 'failed':
      return <FailedStep error={step.error} providerId={attempt.providerId} />;
    case 'cancelled':
      return <p>Nothing was connected and nothing was changed. You can close the page in your browser.</p>;
  }
}

function Actions({ attempt }: { attempt: AttemptView }) {
  const leave = () => leaveAttempt(attempt);
  switch (attempt.step.at) {
    case 'preparing':
    case 'waiting-for-browser':
    case 'exchanging':
      return <CancelButton attemptId={attempt.id} />;
    case 'connected':
      return (
        <Button kind="primary" first onClick={leave}>
          Done
        </Button>
      );
    case 'failed':
      return <FailedActions attempt={attempt} error={attempt.step.error} onLeave={leave} />;
    case 'cancelled':
      return (
        <>
          <Button onClick={leave}>Close</Button>
          <RetryButton attempt={attempt}>Start again</RetryButton>
        </>
      );
  }
}
