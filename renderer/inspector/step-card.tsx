import { ChevronRight, CircleX } from 'lucide-react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ExchangeView } from '../../electron/ipc/contract.ts';
import { explainError } from '../messages/error-text.ts';
import { answerText, type RecordedStep } from '../messages/inspector-text.ts';
import { texts } from '../messages/texts.ts';
import { ParameterTable } from './parameter-table.tsx';
import type { FirstSeen } from './same-values.ts';
import { StepLanes } from './step-lanes.tsx';

interface StepCardProps {
  step: RecordedStep;
  /** From 1. */
  number: number;
  exchange: ExchangeView;
  firstSeen: FirstSeen;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** One step: who asked whom, and when opened what was said, word for word. */
export function StepCard({ step, number, exchange, firstSeen, isOpen, onToggle }: StepCardProps) {
  const { title, meaning } = texts.inspectorSteps[step.kind];
  const answer = answerText(step);
  return (
    <li className="exchange-step" data-failed={step.failed || undefined}>
      <StepLanes kind={step.kind} isAnswered={step.status !== null} failed={step.failed} />
      <details
        className="step-card"
        open={isOpen}
        onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle(currentTarget.open)}
      >
        <summary>
          <ChevronRight className="step-chevron" size={14} aria-hidden="true" />
          <span className="step-head">
            <span className="step-title">
              <span className="step-number tabular">{number}</span>
              {title}
            </span>
            <span className="step-line">
              {step.method && <code className="step-address">{[step.method, step.address].join(' ')}</code>}
              {answer && <span className="step-answer tabular">{answer}</span>}
            </span>
            {step.failed && (
              <span className="step-failed tone-broken">
                <CircleX size={14} aria-hidden="true" />
                {texts.inspector.failedHere}
              </span>
            )}
          </span>
        </summary>
        <div className="step-body">
          <p className="secondary">{meaning}</p>
          {step.failed && <Cause exchange={exchange} />}
          {step.sections.map((section) => (
            <ParameterTable key={section.part} section={section} stepNumber={number} firstSeen={firstSeen} />
          ))}
        </div>
      </details>
    </li>
  );
}

/** Why it ended here, and what to do about it. */
function Cause({ exchange: { cause, providerId, providerName } }: { exchange: ExchangeView }) {
  if (!cause) return null;
  const error: Pick<ErrorView, 'code' | 'oauthError'> = {
    code: cause.code,
    ...(cause.oauthError && { oauthError: cause.oauthError }),
  };
  const text = explainError(error, { id: providerId, name: providerName });
  return (
    <div className="step-cause">
      <p className="strong">{text.title}</p>
      <p>{text.meaning}</p>
      <p>
        <span className="strong">{texts.inspector.whatToDo}</span> {text.todo}
      </p>
      <p className="secondary">
        <code>{cause.code}</code>
        {cause.oauthError && ` · ${texts.inspector.oauthError(cause.oauthError)}`}
      </p>
    </div>
  );
}
