import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import type { ConsoleAnswer } from '../store/console-draft.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AnswerBody } from './answer-body.tsx';
import { AnswerHeaders } from './answer-headers.tsx';
import { AnswerImage } from './answer-image.tsx';
import { pagesOf } from './answer-pages.ts';
import type { ArrivingRows } from './arriving-body.ts';
import { copyText } from './copy-text.ts';
import { JsonAnswer } from './json-answer.tsx';
import { readJsonRows } from './json-reader.ts';
import type { JsonRows } from './json-rows.ts';
import { laidOut } from './json-text.ts';
import { SaveAnswer } from './save-answer.tsx';

/** What is shown of an answer below its line. */
type AnswerContent = Pick<
  ConsoleAnswer,
  'answerId' | 'body' | 'callId' | 'headers' | 'image' | 'kind' | 'partCount' | 'rows'
>;

type Part = 'body' | 'raw' | 'headers';

interface AnswerPartsProps {
  answer: AnswerContent;
  request: ApiRequestInput | null;
  apiOrigins: readonly string[];
  onSend: (request: ApiRequestInput) => void;
}

/** JSON of which the rest, and all that is said of it, is yet to come. */
export function arrivingAnswer(callId: string, { rows }: ArrivingRows): AnswerContent {
  return {
    ...{ callId, kind: 'json', rows, partCount: 1 },
    ...{ answerId: null, body: '', headers: [], image: null },
  };
}

export function AnswerParts({ answer, request, apiOrigins, onSend }: AnswerPartsProps) {
  const { body, image, kind, headers, answerId } = answer;
  const [part, setPart] = useState<Part>('body');
  const rows = useMemo(() => rowsOf(answer), [answer]);
  const pages = useMemo(
    () => request && pagesOf({ headers }, rows, request, apiOrigins),
    [headers, rows, request, apiOrigins],
  );
  const words = texts.consoleAnswer;
  const isWhole = rows?.isWhole ?? true;
  const isBroken = kind === 'json' && !rows && body !== '';
  const tabs: { id: Part; name: string }[] = [
    { id: 'body', name: words.body },
    ...(rows && isWhole ? [{ id: 'raw' as const, name: words.raw }] : []),
    ...(isWhole ? [{ id: 'headers' as const, name: words.headers(numberText(headers.length)) }] : []),
  ];
  const { next = null, previous = null } = pages ?? {};
  return (
    <div className="answer-parts">
      <div className="answer-acts">
        {previous && (
          <Button small icon={<ArrowLeft size={14} aria-hidden="true" />} onClick={() => onSend(previous)}>
            {words.previousPage}
          </Button>
        )}
        {next && (
          <Button small icon={<ArrowRight size={14} aria-hidden="true" />} onClick={() => onSend(next)}>
            {words.nextPage}
          </Button>
        )}
        {body !== '' && (
          <CopyButton
            label={words.copy}
            copy={() => copyText(rows && part !== 'raw' ? laidOut(rows) : body)}
          />
        )}
        {answerId !== null && <SaveAnswer answerId={answerId} />}
      </div>
      <Tabs label={words.answer} tabs={tabs} current={part} onChange={setPart}>
        {part === 'body' && isBroken && <p className="answer-broken secondary">{words.broken}</p>}
        {part === 'headers' && <AnswerHeaders headers={headers} />}
        {part === 'raw' && <AnswerBody kind={kind} text={body} />}
        {part === 'body' &&
          (rows ? (
            <JsonAnswer rows={rows} />
          ) : image ? (
            <AnswerImage address={image} />
          ) : (
            <AnswerBody kind={kind} text={body} />
          ))}
      </Tabs>
    </div>
  );
}

function rowsOf({ body, kind, partCount, rows }: AnswerContent): JsonRows | undefined {
  if (kind !== 'json') return undefined;
  return partCount > 0 ? rows : readJsonRows(body);
}
