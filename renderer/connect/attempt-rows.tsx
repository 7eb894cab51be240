import { useEffect } from 'react';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import { attemptLine } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { dismiss, hasEnded } from '../store/attempts.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Spinner } from '../ui/spinner.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';

/** Attempts whose sheet was closed: each can be opened again. */
export function AttemptRows() {
  const attempts = useApp((state) => state.attempts.value);
  const openId = useApp(({ sheet }) => (sheet?.kind === 'attempt' ? sheet.attemptId : null));
  const hidden = attempts.filter(({ id, step }) => id !== openId && step.at !== 'cancelled');
  useEffect(() => {
    for (const attempt of attempts)
      if (attempt.id !== openId && attempt.step.at === 'cancelled') dismiss(attempt);
  }, [attempts, openId]);
  if (hidden.length === 0) return null;
  return (
    <ul className="account-list" aria-label={texts.connect.underWay}>
      {hidden.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} />
      ))}
    </ul>
  );
}

function AttemptRow({ attempt }: { attempt: AttemptView }) {
  const provider = useProvider(attempt.providerId);
  return (
    <li>
      <button
        type="button"
        className="account-row"
        onClick={() => openSheet({ kind: 'attempt', attemptId: attempt.id })}
      >
        <span className="mark">
          {hasEnded(attempt) || attempt.step.at === 'other-person' ? (
            <StatusIcon tone={attempt.step.at === 'connected' ? 'works' : 'needs-you'} size={16} />
          ) : (
            <Spinner />
          )}
        </span>
        <span className="account-row-text">
          <span className="account-row-name">
            <span dir="auto">{provider?.name}</span>
          </span>
          <span className="account-row-health">{attemptLine(attempt, provider)}</span>
        </span>
      </button>
    </li>
  );
}
