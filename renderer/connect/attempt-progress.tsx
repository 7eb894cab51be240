import { Circle, CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from '../messages/texts.ts';
import { Spinner } from '../ui/spinner.tsx';
import type { Phase } from './attempt-phases.ts';

interface AttemptProgressProps {
  phases: readonly Phase[];
  /** What is meant by the phase of now. */
  detail?: ReactNode;
}

/** What is done, what goes on and what is still to come, by name. */
export function AttemptProgress({ phases, detail }: AttemptProgressProps) {
  const words = texts.attempt.phases;
  if (phases.length === 0) return null;
  return (
    <ol className="phases" aria-label={words.label}>
      {phases.map(({ name, state }) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <PhaseIcon state={state} />
          <div>
            <p>
              <span className="visually-hidden">{words.states[state]}</span>
              {words[name]}
            </p>
            {state === 'now' && detail && <p className="phase-detail">{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function PhaseIcon({ state }: { state: Phase['state'] }) {
  const Icon = { done: CircleCheck, now: null, next: Circle, failed: CircleX }[state];
  return <span className="phase-icon">{Icon ? <Icon size={16} aria-hidden="true" /> : <Spinner />}</span>;
}
