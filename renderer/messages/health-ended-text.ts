import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import { texts } from './texts.ts';

/** What to do where an account shows it, if that is more exact than the error's own advice. */
export function endedTodo(cause: ErrorCode, providerName?: string): string | undefined {
  if (cause !== 'CLIENT_DELETED') return undefined;
  return texts.health.restoreClient(providerName ?? texts.errorWords.theProvider);
}

/** Why a connection ended, short enough for a row of the list. */
export function endedLine(cause: ErrorCode, providerName: string): string {
  const lines: Partial<Record<ErrorCode, string>> = texts.health.endedBy;
  return texts.errorWords.fill(lines[cause] ?? texts.health.ended, providerName);
}
