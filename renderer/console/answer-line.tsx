import type { ApiAnswerView, ApiRequestInput } from '../../electron/ipc/contract.ts';
import { rateLimitText } from '../messages/console-text.ts';
import { httpStatusMeaning, httpStatusText } from '../messages/http-status-text.ts';
import { durationText, sizeText } from '../messages/size-text.ts';
import { texts } from '../messages/texts.ts';
import { StatusIcon } from '../ui/status-icon.tsx';
import { pathOf } from './path-of.ts';
import { rateLimitOf } from './rate-limit.ts';

interface AnswerLineProps {
  answer: ApiAnswerView;
  answeredAtMs: number;
  request: ApiRequestInput | null;
}

/** What an answer says in one glance: its status in words, its time and size, and how many calls are left. */
export function AnswerLine({ answer, answeredAtMs, request }: AnswerLineProps) {
  const { status, statusText, durationMs, sizeBytes, refreshed } = answer;
  const factsText = refreshed ? texts.consoleAnswer.factsWithRenewal : texts.consoleAnswer.facts;
  const meaning = httpStatusMeaning(status);
  const limit = rateLimitOf(answer, answeredAtMs);
  return (
    <div className="answer-line">
      <span className="answer-status">
        <StatusIcon tone={status < 400 ? 'works' : status < 500 ? 'needs-you' : 'broken'} size={15} />
        <span>{statusText ? `${status} ${statusText}` : httpStatusText(status)}</span>
      </span>
      <span className="secondary tabular">{factsText(durationText(durationMs), sizeText(sizeBytes))}</span>
      {request && (
        <span className="answer-request mono clipped" title={request.url}>
          {request.method} {pathOf(request.url)}
        </span>
      )}
      {(meaning || limit) && (
        <span className="answer-meaning secondary tabular">
          {meaning && <span>{meaning}</span>}
          {limit && <span>{rateLimitText(limit, answeredAtMs)}</span>}
        </span>
      )}
    </div>
  );
}
