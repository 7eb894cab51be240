import { attemptLine } from '../messages/attempt-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useProvider } from '../store/selectors.ts';

/** Says how the newest attempt is doing while its sheet is closed; an open sheet says it itself. */
export function AttemptAnnouncer() {
  const attempt = useApp((state) => state.attempts.value.at(-1));
  const provider = useProvider(attempt?.providerId);
  const isOpen = useApp(({ sheet }) => sheet?.kind === 'attempt');
  return (
    <p className="visually-hidden" aria-live="polite">
      {attempt && !isOpen && texts.attempt.announced(provider?.name ?? '', attemptLine(attempt, provider))}
    </p>
  );
}
