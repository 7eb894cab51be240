import type { ReactNode } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import type { ConsoleAnswer } from '../store/console-draft.ts';
import { isMac } from '../ui/is-mac.ts';
import { AnswerLine } from './answer-line.tsx';
import { AnswerParts } from './answer-parts.tsx';

interface AnswerViewProps {
  answer: ConsoleAnswer | null;
  answeredAtMs: number;
  /** The request that was answered. */
  request: ApiRequestInput | null;
  apiOrigins: readonly string[];
  /** Another call is under way. */
  isSending: boolean;
  onSend: (request: ApiRequestInput) => void;
  /** Shown while there is none. */
  children: ReactNode;
}

/** Always there, so that an answer's arrival is announced. Ctrl/Cmd+F searches it from anywhere in it. */
export function AnswerView(props: AnswerViewProps) {
  const { answer, answeredAtMs, request, apiOrigins, isSending, onSend, children } = props;
  return (
    <section
      className={answer ? 'answer' : undefined}
      aria-busy={(answer && isSending) || undefined}
      aria-label={texts.consoleAnswer.answer}
      onKeyDown={(event) => {
        const isSearch = event.key.toLowerCase() === 'f' && (isMac ? event.metaKey : event.ctrlKey);
        const field = event.currentTarget.querySelector<HTMLInputElement>('[data-answer-search]');
        if (!isSearch || !field) return;
        event.preventDefault();
        event.stopPropagation();
        field.select();
      }}
    >
      <div aria-live="polite">
        {answer && <AnswerLine answer={answer} answeredAtMs={answeredAtMs} request={request} />}
      </div>
      {answer ? (
        <AnswerParts
          key={answeredAtMs}
          answer={answer}
          request={request}
          apiOrigins={apiOrigins}
          onSend={onSend}
        />
      ) : (
        children
      )}
    </section>
  );
}
