import * as client from 'openid-client';
import { AppError } from './app-error.ts';
import type { ErrorCode } from './error-codes.ts';
import { fromOAuthError } from './from-oauth-error.ts';
import { fromTransport } from './from-transport.ts';
import { readOAuthError } from './oauth-error-body.ts';
import type { ProtocolStep } from './protocol-step.ts';
import { retryAfterSeconds } from './retry-after.ts';

export type { ProtocolStep } from './protocol-step.ts';

const codeByClientErrorCode: Record<string, ErrorCode> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'ID_TOKEN_INVALID',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'ID_TOKEN_INVALID',
  OAUTH_KEY_SELECTION_FAILED: 'ID_TOKEN_SIGNATURE_INVALID',
  OAUTH_HTTP_REQUEST_FORBIDDEN: 'TRANSPORT_INSECURE',
  OAUTH_REQUEST_PROTOCOL_FORBIDDEN: 'TRANSPORT_INSECURE',
  OAUTH_MISSING_SERVER_METADATA: 'ISSUER_METADATA_INVALID',
  OAUTH_INVALID_SERVER_METADATA: 'ISSUER_METADATA_INVALID',
  OAUTH_UNSUPPORTED_OPERATION: 'SERVER_RESPONSE_INVALID',
  OAUTH_PARSE_ERROR: 'SERVER_RESPONSE_INVALID',
  OAUTH_RESPONSE_IS_NOT_JSON: 'SERVER_RESPONSE_INVALID',
  OAUTH_TIMEOUT: 'TRANSPORT_TIMEOUT',
  OAUTH_ABORT: 'AUTHORIZATION_CANCELLED',
};

/** Endpoints that a server need not have. */
const codeByMissingEndpoint: Partial<Record<ProtocolStep, ErrorCode>> = {
  'device-authorization': 'DEVICE_GRANT_UNAVAILABLE',
  revocation: 'REVOCATION_NOT_SUPPORTED',
};

/**
 * The one translation from what openid-client throws to the app's codes. An AppError passes through.
 *
 * @param sent secrets of the request: some servers repeat them in their `error_description`
 */
export function fromOpenidClient(error: unknown, step: ProtocolStep, sent: readonly string[] = []): AppError {
  if (error instanceof AppError) return error;
  // What our own fetch threw comes back wrapped.
  if (error instanceof Error && error.cause instanceof AppError) return error.cause;
  if (error instanceof client.AuthorizationResponseError) {
    const body = readOAuthError(Object.fromEntries(error.cause));
    return body
      ? fromOAuthError(body, { cause: error }, 'authorization', sent)
      : new AppError('AUTHORIZATION_REJECTED', '', { cause: error });
  }
  if (error instanceof client.ResponseBodyError) {
    const body = readOAuthError(error.cause);
    return body
      ? fromOAuthError(body, { answer: error.response, cause: error }, step, sent)
      : fromStatus(error.response, error, step);
  }
  if (error instanceof client.WWWAuthenticateChallengeError) return fromChallenge(error, step, sent);
  if (error instanceof client.ClientError) return fromClientError(error, step);
  return fromTransport(error);
}

/** A protected resource says its error in a header (RFC 6750 3). */
function fromChallenge(
  error: client.WWWAuthenticateChallengeError,
  step: ProtocolStep,
  sent: readonly string[],
): AppError {
  const withError = error.cause.find(({ parameters }) => parameters.error !== undefined);
  const body = readOAuthError(withError?.parameters);
  return body
    ? fromOAuthError(body, { answer: error.response, cause: error }, step, sent)
    : fromStatus(error.response, error, step);
}

function fromClientError(error: client.ClientError, step: ProtocolStep): AppError {
  const response = responseIn(error);
  if (response) return fromStatus(response, error, step);
  if (error.code === 'OAUTH_INVALID_RESPONSE') {
    return new AppError(invalidResponseCode(error, step), reason(error), { cause: error });
  }
  if (error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') {
    const code = step === 'discovery' ? 'ISSUER_METADATA_INVALID' : 'ID_TOKEN_INVALID';
    return new AppError(code, reason(error), { cause: error });
  }
  if (error.code === 'OAUTH_MISSING_SERVER_METADATA' && codeByMissingEndpoint[step]) {
    return new AppError(codeByMissingEndpoint[step], reason(error), { cause: error });
  }
  if (error.code === 'OAUTH_UNSUPPORTED_OPERATION' && reason(error).includes('token_type')) {
    return new AppError('TOKEN_TYPE_UNSUPPORTED', '', { cause: error });
  }
  const known = error.code ? codeByClientErrorCode[error.code] : undefined;
  if (known) return new AppError(known, reason(error), { cause: error });
  return fromTransport(error);
}

function invalidResponseCode(error: client.ClientError, step: ProtocolStep): ErrorCode {
  const text = reason(error);
  if (/signature/i.test(text)) return 'ID_TOKEN_SIGNATURE_INVALID';
  if (/JWT|ID Token|claim|"alg"/.test(text)) return 'ID_TOKEN_INVALID';
  if (/"iss"/.test(text)) return 'AUTHORIZATION_ISSUER_MISMATCH';
  if (/"state"/.test(text)) return 'AUTHORIZATION_STATE_MISMATCH';
  return step === 'authorization' ? 'AUTHORIZATION_RESPONSE_INVALID' : 'SERVER_RESPONSE_INVALID';
}

function fromStatus(response: Response, cause: unknown, step: ProtocolStep): AppError {
  const options = { cause, retryAfterSeconds: retryAfterSeconds(response.headers) };
  if (response.status === 429) return new AppError('SERVER_RATE_LIMITED', 'HTTP 429', options);
  if (response.status >= 500) return new AppError('SERVER_FAILED', `HTTP ${response.status}`, options);
  if (response.status === 404 && step === 'discovery') {
    return new AppError('ISSUER_METADATA_INVALID', 'HTTP 404', options);
  }
  if (response.status === 404 && step === 'device-authorization') {
    return new AppError('DEVICE_GRANT_UNAVAILABLE', 'HTTP 404', options);
  }
  if (response.status >= 400) return new AppError('SERVER_REFUSED', `HTTP ${response.status}`, options);
  return new AppError('SERVER_RESPONSE_INVALID', '', options);
}

function responseIn(error: client.ClientError): Response | undefined {
  let cause: unknown = error.cause;
  for (let depth = 0; depth < 3 && cause instanceof Error; depth++) cause = cause.cause;
  return cause instanceof Response ? cause : undefined;
}

/** openid-client wraps the exact reason in a general one. Both are fixed texts of the library. */
function reason(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
