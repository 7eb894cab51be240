import { AppError } from './app-error.ts';
import { endsGrant } from './ended-grant.ts';
import type { ErrorCode } from './error-codes.ts';
import { codeOfGraphError } from './graph-error-codes.ts';
import { codeOfMicrosoftNumbers } from './microsoft-error-numbers.ts';
import type { OAuthErrorBody } from './oauth-error-body.ts';
import type { OAuthErrorName } from './oauth-error-names.ts';
import { codeOfOAuthError, knownOAuthError } from './oauth-errors.ts';
import type { ProtocolStep } from './protocol-step.ts';
import { providerWords } from './provider-words.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** How an error arrived. Without an answer it came by the browser. */
export interface OAuthErrorSource {
  answer?: Pick<Response, 'status' | 'headers'> | undefined;
  cause?: unknown;
}

/**
 * Translates an OAuth error that was read from a redirect or from the body of an answer, by the table in oauth-errors.ts.
 * Its `oauthError` is left out where the status or the provider's numbers say something else than the name.
 *
 * @param sent secrets of the request: some servers repeat them in their `error_description`
 */
export function fromOAuthError(
  body: OAuthErrorBody,
  { answer, cause }: OAuthErrorSource,
  step: ProtocolStep,
  sent: readonly string[] = [],
): AppError {
  const known = knownOAuthError(body.name);
  const name = finerName(body, known, step) ?? known;
  const status = answer?.status;
  const named = (name && codeOfOAuthError(name, step)) ?? codeOfUnexpected(body.name, name, step, status);
  const code = codeByStatus(status) ?? codeByDetails(body, step, named) ?? named;
  const wait = answer && code.startsWith('SERVER_') ? retryAfterSeconds(answer.headers) : undefined;
  return new AppError(code, providerWords(body, known !== undefined, sent), {
    cause,
    oauthError: code === named || endsGrant(code) ? name : undefined,
    retryAfterSeconds: wait,
  });
}

/** The subtype says why a grant ended, never that it did. */
function finerName(
  { subtype }: OAuthErrorBody,
  known: OAuthErrorName | undefined,
  step: ProtocolStep,
): OAuthErrorName | undefined {
  const finer = knownOAuthError(subtype);
  const ends = (name: OAuthErrorName | undefined) => {
    const code = name && codeOfOAuthError(name, step);
    return code !== undefined && endsGrant(code);
  };
  return ends(finer) && !ends(known) ? undefined : finer;
}

function codeByStatus(status: number | undefined): ErrorCode | undefined {
  if (status === undefined) return undefined;
  return status === 429 ? 'SERVER_RATE_LIMITED' : status >= 500 ? 'SERVER_FAILED' : undefined;
}

function codeByDetails(body: OAuthErrorBody, step: ProtocolStep, named: ErrorCode): ErrorCode | undefined {
  return (
    codeByDescription(body, step, named) ??
    codeOfMicrosoftNumbers(body.microsoftNumbers, step, named) ??
    codeOfGraphError(body, step)
  );
}

/** A name that the table does not have, or not at this step. */
function codeOfUnexpected(
  name: string,
  known: OAuthErrorName | undefined,
  step: ProtocolStep,
  status: number | undefined,
): ErrorCode {
  if (step === 'authorization') return 'AUTHORIZATION_REJECTED';
  if (status === 404 && step === 'device-authorization') return 'DEVICE_GRANT_UNAVAILABLE';
  if (status === 404 || status === 408) return 'SERVER_FAILED';
  if (step === 'refresh' && !known && tellsOfTheGrant(name, status)) return 'GRANT_INVALID';
  return 'SERVER_REFUSED';
}

/**
 * Servers have words of their own for a grant that is over. What a proxy or a framework says has another status or
 * another shape, and must not end an account.
 */
function tellsOfTheGrant(name: string, status: number | undefined): boolean {
  const tellsOfTheServer =
    /(^|_)(request|internal|server|service|rate|limited?|maintenance|gateway|time_?out)(_|$)/;
  return (
    (status === 400 || status === 401) && /^[a-z]+(_[a-z]+)+$/.test(name) && !tellsOfTheServer.test(name)
  );
}

/** What Google says in the description alone. */
function codeByDescription(
  { description = '' }: OAuthErrorBody,
  step: ProtocolStep,
  code: ErrorCode,
): ErrorCode | undefined {
  if (/client_secret is missing/i.test(description)) return 'CLIENT_SECRET_MISSING';
  if (/\binvalid_rapt\b/.test(description) && endsGrant(code)) return 'GRANT_ENDED_BY_POLICY';
  const isDevice = step === 'device-authorization' || step === 'device-grant';
  if (isDevice && /limited.input/i.test(description)) return 'DEVICE_GRANT_UNAVAILABLE';
  return undefined;
}
