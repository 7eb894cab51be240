import * as client from 'openid-client';
import { AppError } from './app-error.ts';
import type { ErrorCode } from './error-codes.ts';
import { fromTransport } from './from-transport.ts';

/** Which request failed: the same OAuth error means different things at different endpoints. */
export type ProtocolStep =
  | 'discovery'
  | 'authorization'
  | 'code-grant'
  | 'refresh'
  | 'userinfo'
  | 'revocation';

const tokenEndpointErrors: Record<string, ErrorCode> = {
  invalid_client: 'CLIENT_REJECTED',
  deleted_client: 'CLIENT_REJECTED',
  disabled_client: 'CLIENT_REJECTED',
  unauthorized_client: 'CLIENT_REJECTED',
  incorrect_client_credentials: 'CLIENT_REJECTED',
  redirect_uri_mismatch: 'CLIENT_REJECTED',
  unsupported_grant_type: 'CLIENT_REJECTED',
  invalid_scope: 'SCOPE_REJECTED',
  bad_verification_code: 'GRANT_CODE_REJECTED',
  bad_refresh_token: 'GRANT_INVALID',
  interaction_required: 'GRANT_INVALID',
  login_required: 'GRANT_INVALID',
  consent_required: 'GRANT_INVALID',
  temporarily_unavailable: 'SERVER_FAILED',
  server_error: 'SERVER_FAILED',
  slow_down: 'SERVER_FAILED',
};

const authorizationErrors: Record<string, ErrorCode> = {
  access_denied: 'AUTHORIZATION_DENIED',
  invalid_scope: 'SCOPE_REJECTED',
  unauthorized_client: 'CLIENT_REJECTED',
  redirect_uri_mismatch: 'CLIENT_REJECTED',
  server_error: 'SERVER_FAILED',
  temporarily_unavailable: 'SERVER_FAILED',
};

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
    const code = authorizationErrors[error.error] ?? 'AUTHORIZATION_REJECTED';
    return new AppError(code, providerWords(error, sent), { cause: error });
  }
  if (error instanceof client.ResponseBodyError) return fromErrorBody(error, step, sent);
  if (error instanceof client.WWWAuthenticateChallengeError) {
    return new AppError('SERVER_REFUSED', `HTTP ${error.status}`, { cause: error });
  }
  if (error instanceof client.ClientError) return fromClientError(error, step);
  return fromTransport(error);
}

function fromErrorBody(
  error: client.ResponseBodyError,
  step: ProtocolStep,
  sent: readonly string[],
): AppError {
  const text = providerWords(error, sent);
  if (error.status === 429) return fromStatus(error.response, error, step);
  if (error.error === 'invalid_grant') {
    return new AppError(step === 'refresh' ? 'GRANT_INVALID' : 'GRANT_CODE_REJECTED', text, { cause: error });
  }
  if (/client_secret is missing/i.test(error.error_description ?? '')) {
    return new AppError('CLIENT_SECRET_MISSING', text, { cause: error });
  }
  const known = tokenEndpointErrors[error.error];
  if (known) return new AppError(known, text, { cause: error });
  const passes = error.status >= 500 || error.status === 404 || error.status === 408;
  if (passes) return new AppError('SERVER_FAILED', text, { cause: error });
  const isOver = step === 'refresh' && tellsOfTheGrant(error);
  return new AppError(isOver ? 'GRANT_INVALID' : 'SERVER_REFUSED', text, { cause: error });
}

/**
 * Servers have words of their own for a grant that is over. What a proxy or a framework says has another status or
 * another shape, and must not end an account.
 */
function tellsOfTheGrant({ status, error }: client.ResponseBodyError): boolean {
  if (['access_denied', 'expired_token', 'admin_policy_enforced'].includes(error)) return true;
  return (
    (status === 400 || status === 401) && /^[a-z]+(_[a-z]+)+$/.test(error) && error !== 'invalid_request'
  );
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
  const retryAfterSeconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const options = Number.isFinite(retryAfterSeconds) ? { cause, retryAfterSeconds } : { cause };
  if (response.status === 429) return new AppError('SERVER_RATE_LIMITED', 'HTTP 429', options);
  if (response.status >= 500) return new AppError('SERVER_FAILED', `HTTP ${response.status}`, options);
  if (response.status === 404 && step === 'discovery') {
    return new AppError('ISSUER_METADATA_INVALID', 'HTTP 404', options);
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

function providerWords(
  { error, error_description: description }: { error: string; error_description?: string | undefined },
  sent: readonly string[],
): string {
  let text = description ? `${error}: ${description}` : error;
  for (const secret of sent) text = text.replaceAll(secret, '[hidden]');
  return text;
}
