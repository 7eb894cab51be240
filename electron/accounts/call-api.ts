import { type BodyKind, maskFor } from '../console/answer-body.ts';
import { answerName } from '../console/answer-name.ts';
import type { TellPart } from '../console/answer-parts.ts';
import { type AnswerBody, readAnswer } from '../console/read-answer.ts';
import { AppError } from '../errors/app-error.ts';
import { fromTransport } from '../errors/from-transport.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { AccessToken } from '../tokens/access-token.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import type { DpopKeys } from '../tokens/dpop-keys.ts';
import { presentToken } from '../tokens/present-token.ts';
import type { ScopeWatch } from './scope-watch.ts';

const ownHeaders =
  /^(authorization|dpop|cookie2?|host|connection|content-length|transfer-encoding|proxy-.*|sec-.*)$/i;

export interface ApiHeader {
  name: string;
  value: string;
}

export interface ApiRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: ApiHeader[];
  body: string | null;
}

export interface ApiAnswer {
  status: number;
  statusText: string;
  durationMs: number;
  sizeBytes: number;
  headers: ApiHeader[];
  /** Text of the body; empty when it is not text, or was told in parts. Access tokens in it are masked. */
  body: string;
  /** In how many parts the body was told while it arrived; 0: it was not. */
  partCount: number;
  /** The body where it is a picture, as an address that holds it. */
  image: string | null;
  kind: BodyKind;
  /** The access token was refreshed for this call because the first answer was 401. */
  refreshed: boolean;
  /** Scopes that this call lacks, as far as the API says so. */
  missingScopes: string[];
}

/** An answer, with what of it stays in this process. */
export interface WholeAnswer {
  answer: ApiAnswer;
  /** For a file; null where there is nothing, or where it holds the access token and is no text. */
  file: { bytes: readonly Uint8Array[]; suggestedName: () => string } | null;
}

export interface CallApiParts {
  accessTokens: AccessTokenSource;
  dpopKeys: DpopKeys;
  scopeWatch: ScopeWatch;
  fetch: Fetch;
  nowMs: () => number;
}

/** Whoever waits for the answer of a call. */
export interface CallWatch {
  /** Ends it; what is sent by then may have been acted on. */
  signal: AbortSignal;
  /** Called once it is on its way. */
  onSent?: (() => void) | undefined;
  /** Takes a large text as it arrives, with access tokens masked. */
  tellPart?: TellPart | undefined;
}

/**
 * Sends a request as an account (RFC 6750 2.1), refreshing once on a 401. The access token goes to the provider's own
 * API origins and nowhere else, and no redirect is followed with it.
 *
 * @throws AppError API_*, GRANT_*, ACCOUNT_*, CLIENT_*, SERVER_*, TRANSPORT_*, STORAGE_*
 */
export async function callApi(
  parts: CallApiParts,
  provider: Provider,
  accountId: string,
  request: ApiRequest,
  { onSent, signal, tellPart }: CallWatch,
): Promise<WholeAnswer> {
  const { accessTokens } = parts;
  const url = allowedUrl(provider, request.url);
  const startedAt = performance.now();
  const sentAtMs = parts.nowMs();
  let accessToken = await accessTokens.accessToken(accountId);
  const send = () => {
    const sent = sendRequest(parts, provider, url, request, accessToken, signal);
    onSent?.();
    return sent;
  };
  let response = await send();
  let refreshed = false;
  if (response.status === 401) {
    const rejected = accessToken.value;
    const replacement = await accessTokens.replaceRejected(accountId, rejected).catch(asUnreplaced);
    if (replacement) {
      accessToken = replacement;
      refreshed = true;
      response = await send();
    }
  }
  const missingScopes = parts.scopeWatch.noteAnswer(provider, accountId, url, response, sentAtMs);
  const body = await readAnswer(response, accessToken.value, tellPart);
  const durationMs = Math.round(performance.now() - startedAt);
  const ofCall = { durationMs, refreshed, missingScopes };
  return wholeAnswer(url, response, body, accessToken.value, ofCall);
}

function wholeAnswer(
  url: URL,
  { status, statusText, headers }: Response,
  { bytes, image, kind, partCount, sizeBytes, text }: AnswerBody,
  token: string,
  ofCall: Pick<ApiAnswer, 'durationMs' | 'refreshed' | 'missingScopes'>,
): WholeAnswer {
  const mask = maskFor(token);
  const suggestedName = () => mask(answerName(url, headers));
  const told: ApiHeader[] = [];
  for (const [name, value] of headers) told.push({ name, value: mask(value) });
  return {
    answer: {
      status,
      statusText: mask(statusText),
      sizeBytes,
      headers: told,
      body: text,
      partCount,
      image,
      kind,
      ...ofCall,
    },
    file: bytes?.some(({ byteLength }) => byteLength > 0) ? { bytes, suggestedName } : null,
  };
}

function allowedUrl(provider: Provider, text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new AppError('API_REQUEST_INVALID', 'not a URL', { cause });
  }
  // Written out, an address with credentials or of another origin begins in another way.
  const { href } = url;
  if (provider.apiOrigins.some((origin) => href.startsWith(`${origin}/`))) return url;
  if (url.username || url.password) throw new AppError('API_REQUEST_INVALID', 'a URL with a user name');
  throw new AppError('API_ORIGIN_NOT_ALLOWED', url.origin);
}

async function sendRequest(
  { fetch, dpopKeys }: CallApiParts,
  provider: Provider,
  url: URL,
  request: ApiRequest,
  accessToken: AccessToken,
  signal: AbortSignal,
): Promise<Response> {
  if (signal.aborted) throw new AppError('API_CALL_CANCELLED');
  const bodyAllowed = request.method !== 'GET' && request.method !== 'HEAD';
  const body = bodyAllowed ? request.body : null;
  const headers = headersFrom(request, body);
  try {
    return await presentToken(fetch, dpopKeys, provider, accessToken, url, {
      method: request.method,
      headers,
      body,
      signal,
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Redirect was cancelled')) {
      throw new AppError('API_REDIRECT_REFUSED', '', { cause: error });
    }
    throw fromTransport(error);
  }
}

/** Most requests bring none of their own: then there is nothing to check. */
function headersFrom(request: ApiRequest, body: string | null): Headers | Record<string, string> {
  if (request.headers.length === 0 && !body) return { accept: 'application/json' };
  const headers = new Headers({ accept: 'application/json' });
  for (const { name, value } of request.headers) {
    if (ownHeaders.test(name))
      throw new AppError('API_REQUEST_INVALID', `the header "${name}" is set by Holdfast`);
    try {
      if (/^accept$/i.test(name)) headers.set(name, value);
      else headers.append(name, value);
    } catch (cause) {
      throw new AppError('API_REQUEST_INVALID', `not a header: "${name}"`, { cause });
    }
  }
  if (body && !headers.has('content-type')) headers.set('content-type', 'application/json');
  return headers;
}

/** A 401 whose refresh fails is still the API's own answer, unless the account itself ended. */
function asUnreplaced(error: unknown): undefined {
  if (error instanceof AppError && /^(GRANT_HAS_NO_REFRESH_TOKEN|TRANSPORT_|SERVER_)/.test(error.code))
    return undefined;
  throw error;
}
