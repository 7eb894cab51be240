import { type Advice, adviceByCode, type ErrorCode } from './error-codes.ts';
import type { OAuthErrorName } from './oauth-error-names.ts';

const longestMessage = 300;

/** What of an error may leave the main process: no cause, no stack, no secret. */
export interface ErrorView {
  code: ErrorCode;
  advice: Advice;
  /** One safe line, for example the provider's own `error_description`. At most 300 characters. */
  message: string;
  retryAfterSeconds?: number | undefined;
  /** The OAuth error behind it, where it is one that Holdfast knows. */
  oauthError?: OAuthErrorName | undefined;
}

interface AppErrorOptions {
  cause?: unknown;
  retryAfterSeconds?: number | undefined;
  oauthError?: OAuthErrorName | undefined;
}

/** The one error class of the app: a stable code says what happened, the advice what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;
  readonly oauthError: OAuthErrorName | undefined;

  constructor(code: ErrorCode, message = '', options: AppErrorOptions = {}) {
    super(safeLine(message), { cause: options.cause });
    this.code = code;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.oauthError = options.oauthError;
  }

  get advice(): Advice {
    return adviceByCode[this.code];
  }
}

/** Turns anything thrown into what the renderer may see; unknown errors become INTERNAL without their text. */
export function errorView(error: unknown): ErrorView {
  if (!(error instanceof AppError)) return { code: 'INTERNAL', advice: 'report', message: '' };
  const { code, advice, message, retryAfterSeconds, oauthError } = error;
  return {
    code,
    advice,
    message,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(oauthError === undefined ? {} : { oauthError }),
  };
}

/** One printable line, cut to length: what a server or a link sends is never shown as it came. */
function safeLine(text: string): string {
  const printable = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return printable.length > longestMessage ? `${printable.slice(0, longestMessage - 1)}…` : printable;
}
