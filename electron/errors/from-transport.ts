import { AppError } from './app-error.ts';

/** Translates what a fetch throws (Chromium's `net::ERR_…` or Node's codes) to a TRANSPORT_ code. */
export function fromTransport(error: unknown): AppError {
  const text = allMessages(error);
  if (/ERR_CERT_|SELF_SIGNED|UNABLE_TO_VERIFY|CERT_HAS_EXPIRED/.test(text)) {
    return new AppError('TRANSPORT_CERTIFICATE_UNTRUSTED', networkName(text), { cause: error });
  }
  if (/TimeoutError|ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|ETIMEDOUT|timed out/.test(text)) {
    return new AppError('TRANSPORT_TIMEOUT', '', { cause: error });
  }
  if (/Redirect was cancelled|redirect policy was/.test(text)) {
    return new AppError('SERVER_RESPONSE_INVALID', 'an unexpected redirect', { cause: error });
  }
  if (
    /net::ERR_|ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|fetch failed|socket|other side closed|PREMATURE_CLOSE|terminated/i.test(
      text,
    )
  ) {
    return new AppError('TRANSPORT_UNREACHABLE', networkName(text), { cause: error });
  }
  return new AppError('INTERNAL', '', { cause: error });
}

function networkName(text: string): string {
  return text.match(/net::(ERR_[A-Z_]+)|\b(E[A-Z_]{4,})\b/)?.[0] ?? '';
}

function allMessages(error: unknown): string {
  const parts: string[] = [];
  for (let depth = 0, current: unknown = error; depth < 5 && current instanceof Error; depth++) {
    const code = (current as NodeJS.ErrnoException).code;
    parts.push(current.name, current.message, typeof code === 'string' ? code : '');
    current = current.cause;
  }
  return parts.join(' ');
}
