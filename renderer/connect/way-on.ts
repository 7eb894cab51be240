import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';

/** What is offered after a failed attempt: the press that is likely to help, and another one where there is one. */
export interface WayOn {
  main: 'retry' | 'set-up' | 'choose-again' | 'use-browser' | 'none';
  besides: 'set-up' | null;
}

/** Trying again would end the same way. */
const final: readonly ErrorCode[] = [
  'ACCOUNT_UNKNOWN',
  'PROVIDER_UNKNOWN',
  'STORAGE_FILE_NEWER',
  'POLICY_INVALID',
  'POLICY_FORBIDS_PROVIDER',
  'POLICY_FIXES_CLIENT',
];
/** Another choice in the sheet before helps. */
const chosenWrong: readonly ErrorCode[] = [
  'SCOPE_REJECTED',
  'RECEIVER_UNAVAILABLE',
  'POLICY_FORBIDS_SCOPE',
  'PROVIDER_LACKS_GRANT',
];

/** What is needed stands with the client, so that another one helps where this one can't be changed. */
const lackOfClient: readonly ErrorCode[] = ['CLIENT_MISSING', 'CLIENT_SECRET_MISSING', 'CLIENT_DELETED'];

export interface Place {
  /** The client is the person's own to change. */
  mayMend: boolean;
  /** They may set up one of their own. */
  mayAdd: boolean;
  /** A code was tried, and the browser is open to them. */
  mayUseBrowser: boolean;
}

export function wayOn({ code }: Pick<ErrorView, 'code'>, { mayMend, mayAdd, mayUseBrowser }: Place): WayOn {
  if (final.includes(code)) return { main: 'none', besides: null };
  if (chosenWrong.includes(code)) return { main: 'choose-again', besides: null };
  const besides = mayMend ? 'set-up' : null;
  if (code === 'DEVICE_GRANT_UNAVAILABLE') {
    if (mayUseBrowser) return { main: 'use-browser', besides };
    return { main: mayMend ? 'set-up' : 'choose-again', besides: null };
  }
  const isOfClient = code.startsWith('CLIENT_') && (mayMend || (mayAdd && lackOfClient.includes(code)));
  if (isOfClient) return { main: 'set-up', besides: null };
  return { main: 'retry', besides: code === 'AUTHORIZATION_REJECTED' ? besides : null };
}
