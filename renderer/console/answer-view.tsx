import { type ReactNode, useMemo } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { sizeText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import type { ConsoleAnswer } from '../store/console-draft.ts';
import { isMac } from '../ui/is-mac.ts';
import { AnswerLine } from './answer-line.tsx';
import { AnswerParts, arrivingAnswer } from './answer-parts.tsx';
import type { ArrivingRows } from './arriving-body.ts';

interface AnswerViewProps {
  answer: ConsoleAnswer | null;
  /** Shown instead of the answer before, as far as it is there. */
  arriving: ArrivingRows | null;
  /** Of the call that is under way. */
  callId: string | null;
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
  const { answer, answeredAtMs, arriving, callId, request, apiOrigins, isSending, onSend, children } = props;
  const shown = useMemo(
    () => (arriving && callId ? arrivingAnswer(callId, arriving) : answer),
    [arriving, callId, answer],
  );
  return (
    <section
      className={shown ? 'answer' : undefined}
      aria-busy={(shown && isSending) || undefined}
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
        {answer && !arriving && <AnswerLine answer={answer} answeredAtMs={answeredAtMs} request={request} />}
      </div>
      {arriving && (
        <p className="answer-line secondary tabular">
          {texts.consoleAnswer.arriving(sizeText(arriving.sizeBytes))}
        </p>
      )}
      {shown ? (
        <AnswerParts
          // What is drawn while it arrives stays.
          key={shown.callId}
          answer={shown}
          request={arriving ? null : request}
          apiOrigins={apiOrigins}
          onSend={onSend}
        />
      ) : (
        children
      )}
    </section>
  );
}
