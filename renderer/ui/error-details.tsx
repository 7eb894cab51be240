import type { ErrorView } from '../../electron/errors/app-error.ts';
import { explainError, saidText } from '../messages/error-text.ts';
import { oauthErrorPlace } from '../messages/oauth-error-text.ts';
import { texts } from '../messages/texts.ts';
import { secondsText } from '../messages/time-text.ts';
import { inOneLine, spaceAfter } from '../messages/words.ts';

interface ErrorDetailsProps {
  error: ErrorView;
  provider?: { id: string; name: string } | undefined;
  /** What to do in this place, if it is not what the error’s own text says. */
  todo?: string | undefined;
}

/** What an error means and what to do, below its title. */
export function ErrorDetails({ error, provider, todo }: ErrorDetailsProps) {
  const text = explainError(error, provider);
  // Some errors only name their provider, which the title has said.
  const said = error.message === provider?.name ? '' : saidText(error);
  return (
    <>
      <p>
        {inOneLine(
          text.meaning,
          todo ?? text.todo,
          error.retryAfterSeconds === undefined
            ? ''
            : texts.errorDetails.wait(secondsText(error.retryAfterSeconds)),
        )}
      </p>
      {said && <p className="said">{said}</p>}
      {error.oauthError && (
        <p className="said">
          <code>{error.oauthError}</code> ({oauthErrorPlace(error.oauthError)})
        </p>
      )}
      {error.advice === 'report' && (
        <p className="said">
          {texts.errorDetails.forReport}
          {spaceAfter(texts.errorDetails.forReport)}
          <code>{error.code}</code>
        </p>
      )}
    </>
  );
}
