import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import { errorText } from './error-text.ts';
import { texts } from './texts.ts';

/** Why a pasted address can't be used, below its field. */
export function pastedFault({ code }: ErrorView): string {
  const { noAnswer, tooLarge, ofAnother, over, failed } = texts.attemptWaiting.paste;
  const faults: Partial<Record<ErrorCode, string>> = {
    CALLBACK_INVALID: noAnswer,
    CALLBACK_TOO_LARGE: tooLarge,
    AUTHORIZATION_STATE_MISMATCH: ofAnother,
    AUTHORIZATION_UNKNOWN: over,
  };
  const { title, meaning } = errorText(code);
  return faults[code] ?? failed(title, meaning);
}
