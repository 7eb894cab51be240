import { AppError, errorView } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { Log } from '../log/log.ts';
import type { Answer } from '../platform/ipc-server.ts';
import type { Result } from './result.ts';
import { type Handlers, route } from './router.ts';

/** Answers the contract's requests, and only those of the main frame of our own window. */
export function answerRequests(
  handlers: Handlers,
  onInternalError: (error: unknown) => void,
  log: Log,
): Answer {
  return async (name, isTrusted, input, more) => {
    if (!isTrusted) {
      log.write('request-refused', { request: name });
      return refusal('REQUEST_REFUSED');
    }
    const startedAtMs = performance.now();
    const result =
      more.length > 0 ? refusal('REQUEST_INVALID') : await route(handlers, name, input, onInternalError);
    const durationMs = Math.round(performance.now() - startedAtMs);
    if (!result.ok) log.write('request-failed', { request: name, code: result.error.code, durationMs });
    return result;
  };
}

function refusal(code: ErrorCode): Result<never> {
  return { ok: false, error: errorView(new AppError(code)) };
}
