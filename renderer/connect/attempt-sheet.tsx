import { CircleSlash } from 'lucide-react';
import type { AttemptView, ProviderView } from '../../electron/ipc/contract.ts';
import {
  type AttemptPurpose,
  attemptTitle,
  exchangingText,
  preparingText,
} from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { leaveAttempt } from '../store/attempts.ts';
import { closeSheet } from '../store/navigation.ts';
import { usePurpose } from '../store/purpose.ts';
import { useAttempt, useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AttemptActions } from './attempt-actions.tsx';
import { attemptPhases } from './attempt-phases.ts';
import { AttemptProgress } from './attempt-progress.tsx';
import { BrowserStep } from './browser-step.tsx';
import { ConnectedStep } from './connected-step.tsx';
import { DeviceStep } from './device-step.tsx';
import { FailedStep } from './failed-step.tsx';
import { OtherPersonStep } from './other-person-step.tsx';
import { useLastStep } from './use-last-step.ts';
import { spelledCode } from './user-code.ts';

/** The live progress of an attempt. Closing the sheet leaves a running attempt alone: the list still shows it. */
export function AttemptSheet({ attemptId }: { attemptId: string }) {
  const attempt = useAttempt(attemptId);
  const provider = useProvider(attempt?.providerId);
  const purpose = usePurpose(attempt);
  const last = useLastStep(attempt);
  if (!attempt) return <PreparingSheet />;
  const title = attemptTitle(attempt, provider, purpose);
  const { step } = attempt;
  return (
    <Sheet
      key={attemptId}
      title={title}
      subtitle={provider?.name}
      page={step.at}
      onClose={() => leaveAttempt(attempt)}
      footer={<AttemptActions attempt={attempt} purpose={purpose} />}
    >
      <AttemptProgress
        phases={attemptPhases(step, last, purpose)}
        detail={detailOf(attempt, provider, purpose)}
      />
      <Body attempt={attempt} purpose={purpose} />
      <p className="visually-hidden" aria-live="polite">
        {step.at === 'waiting-for-device'
          ? texts.attempt.announcedCode(provider?.name ?? '', title, spelledCode(step.userCode))
          : texts.attempt.announced(provider?.name ?? '', title)}
      </p>
    </Sheet>
  );
}

/** The reply came before the event that shows the attempt. */
function PreparingSheet() {
  return (
    <Sheet
      title={texts.attempt.title.preparing}
      page="preparing"
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>{texts.attempt.close}</Button>}
    >
      <AttemptProgress
        phases={attemptPhases({ at: 'preparing' }, undefined, undefined)}
        detail={texts.attempt.gettingReady}
      />
    </Sheet>
  );
}

interface BodyProps {
  attempt: AttemptView;
  purpose: AttemptPurpose | undefined;
}

/** What is meant by the phase of now. */
function detailOf(
  { step }: AttemptView,
  provider: ProviderView | undefined,
  purpose: AttemptPurpose | undefined,
) {
  switch (step.at) {
    case 'preparing':
      return preparingText(purpose, provider?.name);
    case 'waiting-for-browser':
      return step.redirectKind === 'private-use-uri'
        ? texts.attemptWaiting.byLink
        : texts.attemptWaiting.byLocalAddress;
    case 'exchanging':
      return exchangingText(purpose);
    default:
      return undefined;
  }
}

function Body({ attempt, purpose }: BodyProps) {
  const { step } = attempt;
  switch (step.at) {
    case 'preparing':
    case 'exchanging':
      return null;
    case 'waiting-for-browser':
      return <BrowserStep attempt={attempt} step={step} />;
    case 'waiting-for-device':
      return <DeviceStep attempt={attempt} step={step} purpose={purpose} />;
    case 'other-person':
      return <OtherPersonStep attempt={attempt} step={step} />;
    case 'connected':
      return <ConnectedStep accountId={step.accountId} missingScopes={step.missingScopes} />;
    case 'failed':
      return <FailedStep attempt={attempt} error={step.error} purpose={purpose} />;
    case 'cancelled':
      return (
        <div className="step-empty">
          <CircleSlash size={32} strokeWidth={1.5} aria-hidden="true" />
          <p>{texts.attempt.cancelled}</p>
        </div>
      );
  }
}
