import type { AttemptView } from '../../electron/ipc/contract.ts';
import type { AttemptPurpose } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { leaveAttempt } from '../store/attempts.ts';
import { Button } from '../ui/button.tsx';
import { CancelButton } from './cancel-button.tsx';
import { FailedActions } from './failed-actions.tsx';
import { OpenPageButton } from './open-page-button.tsx';
import { OtherPersonActions } from './other-person-actions.tsx';
import { RetryButton } from './retry-button.tsx';

interface AttemptActionsProps {
  attempt: AttemptView;
  purpose: AttemptPurpose | undefined;
}

/** The buttons below an attempt's step; never without a way out. */
export function AttemptActions({ attempt, purpose }: AttemptActionsProps) {
  const leave = () => leaveAttempt(attempt);
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
    case 'waiting-for-browser':
    case 'exchanging':
      return <CancelButton attemptId={attempt.id}>{texts.attempt.cancel}</CancelButton>;
    case 'waiting-for-device':
      return (
        <>
          <CancelButton attemptId={attempt.id}>{texts.attemptWaiting.code.notMine}</CancelButton>
          <OpenPageButton attemptId={attempt.id} kind="primary">
            {texts.attemptWaiting.code.openPage}
          </OpenPageButton>
        </>
      );
    case 'other-person':
      return <OtherPersonActions attemptId={attempt.id} isKnown={step.isKnown} />;
    case 'connected':
      return (
        <Button kind="primary" first onClick={leave}>
          {texts.attempt.done}
        </Button>
      );
    case 'failed':
      return <FailedActions attempt={attempt} error={step.error} purpose={purpose} onLeave={leave} />;
    case 'cancelled':
      return (
        <>
          <Button onClick={leave}>{texts.attempt.close}</Button>
          <RetryButton attempt={attempt}>{texts.attempt.startAgain}</RetryButton>
        </>
      );
  }
}
