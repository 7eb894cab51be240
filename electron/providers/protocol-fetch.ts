import { AppError } from '../errors/app-error.ts';
import { standardErrorMembers } from '../errors/oauth-error-body.ts';
import { isSecure } from './loopback.ts';
import { readBounded } from './read-body.ts';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

const largestAnswerBytes = 1024 * 1024;

/**
 * Wraps a fetch for OAuth requests: an answer is at most 1 MiB, and what some servers do off the standard is put
 * right before openid-client reads it: an `error` with status 200 or as an object, scopes separated by commas, an
 * `expires_in` that is no lifetime (RFC 6749 5.1, 5.2), the `verification_url` of RFC 8628's drafts, and a challenge beside the `error` in the body of a token
 * endpoint, which would hide the latter.
 * The returned fetch rejects with AppError TRANSPORT_RESPONSE_TOO_LARGE, and TRANSPORT_INSECURE for all but https and
 * http on loopback (RFC 9700 2.6).
 */
export function createProtocolFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    const url = new URL(input);
    // openid-client can only be told to allow all insecure addresses, or none.
    if (!isSecure(url)) throw new AppError('TRANSPORT_INSECURE', url.origin);
    const response = await fetch(input, init);
    const body = await readBounded(response, largestAnswerBytes);
    const text = new TextDecoder().decode(body);
    const { status, text: standardText } = standardize(response, text);
    return new Response(hasNoBody(status) ? null : standardText, {
      status,
      statusText: response.statusText,
      headers: standardHeaders(response, init?.method),
    });
  };
}

/** Takes the ID token out of an answer and hands it over, so that no check of it can cost the rest of the answer. */
export function handOverIdToken(fetch: Fetch, takeIdToken: (idToken: string) => void): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const text = await response.text();
    const { id_token: idToken, ...rest } = parseObject(text) ?? {};
    if (typeof idToken === 'string') takeIdToken(idToken);
    const { status, statusText, headers } = response;
    const body = idToken === undefined ? text : JSON.stringify(rest);
    return new Response(hasNoBody(status) ? null : body, { status, statusText, headers });
  };
}

/** A status that must come without any body. */
export function hasNoBody(status: number): boolean {
  return [204, 205, 304].includes(status);
}

function standardHeaders(response: Response, method: string | undefined): Headers {
  const headers = new Headers(response.headers);
  if (method === 'POST') headers.delete('www-authenticate');
  return headers;
}

function standardize(response: Response, text: string): { status: number; text: string } {
  const unchanged = { status: response.status, text };
  // Whatever it calls itself: openid-client reads it all the same.
  const json = parseObject(text);
  if (!json) return unchanged;
  const members = standardErrorMembers(json);
  if (response.status >= 400) {
    return members ? { status: response.status, text: JSON.stringify({ ...json, ...members }) } : unchanged;
  }
  if (response.status !== 200) return unchanged;
  if ((members || typeof json.error === 'string') && !('access_token' in json)) {
    return { status: 400, text: members ? JSON.stringify({ ...json, ...members }) : text };
  }
  if (typeof json.verification_url === 'string' && json.verification_uri === undefined) {
    return { status: 200, text: JSON.stringify({ ...json, verification_uri: json.verification_url }) };
  }
  if (typeof json.access_token !== 'string') return unchanged;
  if (typeof json.scope === 'string' && json.scope.includes(',')) {
    json.scope = json.scope.split(/[\s,]+/).join(' ');
  }
  if ('expires_in' in json && !isLifetime(json.expires_in)) delete json.expires_in;
  return { status: 200, text: JSON.stringify(json) };
}

/** Zero seconds or more, as a number or in a string. */
function isLifetime(value: unknown): boolean {
  const isSaid = typeof value === 'number' || typeof value === 'string';
  const seconds = isSaid ? Number.parseFloat(`${value}`) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
