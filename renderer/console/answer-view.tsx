import { type ReactNode, useMemo, useState } from 'react';
import type { ApiAnswerView, ApiRequestInput } from '../../electron/ipc/contract.ts';
import { durationText, sizeText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { StatusIcon } from '../ui/status-icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AnswerBody } from './answer-body.tsx';
import { AnswerHeaders } from './answer-headers.tsx';
import { readableBody } from './answer-text.ts';
import { copyText } from './copy-text.ts';
import { pathOf } from './path-of.ts';

type Part = 'body' | 'headers';

interface AnswerViewProps {
  answer: ApiAnswerView | null;
  /** The request that was answered. */
  request: ApiRequestInput | null;
  /** Shown while there is none. */
  children: ReactNode;
}

/** Always there, so that an answer's arrival is announced. */
export function AnswerView({ answer, request, children }: AnswerViewProps) {
  return (
    <section className={answer ? 'answer' : undefined} aria-label={texts.consoleAnswer.answer}>
      <div aria-live="polite">{answer && <AnswerLine answer={answer} request={request} />}</div>
      {answer ? <AnswerParts answer={answer} /> : children}
    </section>
  );
}

function AnswerLine({ answer, request }: { answer: ApiAnswerView; request: ApiRequestInput | null }) {
  const { status, statusText, durationMs, sizeBytes, refreshed } = answer;
  const factsText = refreshed ? texts.consoleAnswer.factsWithRenewal : texts.consoleAnswer.facts;
  return (
    <div className="answer-line">
      <span className="answer-status">
        <StatusIcon tone={status < 400 ? 'works' : status < 500 ? 'needs-you' : 'broken'} size={15} />
        <span>{`${status} ${statusText}`.trim()}</span>
      </span>
      <span className="secondary tabular">{factsText(durationText(durationMs), sizeText(sizeBytes))}</span>
      {request && (
        <span className="answer-request mono clipped" title={request.url}>
          {request.method} {pathOf(request.url)}
        </span>
      )}
    </div>
  );
}

function AnswerParts({ answer }: { answer: ApiAnswerView }) {
  const [part, setPart] = useState<Part>('body');
  const text = useMemo(() => readableBody(answer), [answer]);
  const tabs = [
    { id: 'body', name: texts.consoleAnswer.body },
    { id: 'headers', name: texts.consoleAnswer.headers(numberText(answer.headers.length)) },
  ] as const;
  return (
    <>
      {part === 'body' && text !== '' && (
        <div className="answer-copy">
          <CopyButton label={texts.consoleAnswer.copy} copy={() => copyText(text)} />
        </div>
      )}
      <Tabs label={texts.consoleAnswer.answer} tabs={tabs} current={part} onChange={setPart}>
        {part === 'body' ? (
          <AnswerBody kind={answer.kind} text={text} />
        ) : (
          <AnswerHeaders headers={answer.headers} />
        )}
      </Tabs>
    </>
  );
}
