import type { AppError } from '../../../electron/errors/app-error.ts';
import { fromOAuthError } from '../../../electron/errors/from-oauth-error.ts';
import { readOAuthError } from '../../../electron/errors/oauth-error-body.ts';
import type { ProtocolStep } from '../../../electron/errors/protocol-step.ts';

/** Reads a body and translates it, as an answer with this status or as what the browser brought. */
export function translated(body: object, step: ProtocolStep, status = 400, sent: string[] = []): AppError {
  const read = readOAuthError(body);
  if (!read) throw new Error('not read as an error of OAuth');
  const answer = { status, headers: new Headers() };
  return fromOAuthError(read, step === 'authorization' ? {} : { answer }, step, sent);
}
