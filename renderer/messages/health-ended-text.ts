import type { ErrorCode } from '../../electron/errors/error-codes.ts';

/** Why a connection ended, short enough for a row of the list. */
const endedLines: Partial<Record<ErrorCode, string>> = {
  GRANT_INVALID: 'Ended at {provider}, reconnect',
  GRANT_ENDED_TESTING_MODE: 'Test period is over, reconnect',
  GRANT_ENDED_UNUSED: 'Unused for too long, reconnect',
  GRANT_ENDED_BY_POLICY: 'Ended by an organisation, reconnect',
  GRANT_ENDED_PASSWORD_CHANGE: 'Password was changed, reconnect',
  GRANT_ENDED_LIFETIME: 'Its time is over, reconnect',
  GRANT_ANSWER_LOST: 'A renewal got lost, reconnect',
  GRANT_HAS_NO_REFRESH_TOKEN: 'Access ran out, reconnect',
  GRANT_NOT_MOVED: 'Imported without renewal, reconnect',
  ACCOUNT_IDENTITY_CHANGED: 'Became somebody else’s, reconnect',
  CLIENT_CHANGED: 'The client was changed, reconnect',
  CLIENT_DELETED: 'The client was deleted',
};

/** What to do where an account shows it, if that is more exact than the error's own advice. */
export function endedTodo(cause: ErrorCode, providerName = 'the provider'): string | undefined {
  if (cause !== 'CLIENT_DELETED') return undefined;
  return `Restore the client at ${providerName} and try again. Or remove it from the set-up, add a new one there, and reconnect.`;
}

export function endedLine(cause: ErrorCode, providerName: string): string {
  return (endedLines[cause] ?? 'Needs you to reconnect').replace('{provider}', providerName);
}
