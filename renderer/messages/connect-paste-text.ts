import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import { errorText } from './error-text.ts';

const faults: Partial<Record<ErrorCode, string>> = {
  CALLBACK_INVALID:
    'This is not the address of an answer. The right one has “code=” and “state=” in it, or “error=”.',
  CALLBACK_TOO_LARGE: 'This is far longer than any answer. Copy the address alone.',
  AUTHORIZATION_STATE_MISMATCH:
    'This address belongs to another attempt. Use the one from the page that was opened just now.',
  AUTHORIZATION_UNKNOWN: 'This attempt is over. Close it and start again.',
};

/** Why a pasted address can't be used, below its field. */
export function pastedFault({ code }: ErrorView): string {
  const text = errorText(code);
  return faults[code] ?? `${text.title}. ${text.meaning}`;
}
