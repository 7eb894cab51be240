import * as client from 'openid-client';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import type { AccessToken } from './access-token.ts';
import type { DpopKeys } from './dpop-keys.ts';

export interface ResourceRequest {
  method: string;
  /** Of its own. */
  headers: Headers | Record<string, string>;
  body: string | null;
  signal: AbortSignal;
}

/**
 * Sends a request with an access token in its `Authorization` header (RFC 6750 2.1), or with a proof beside it (RFC 9449 7).
 * Follows no redirect. A proof is made anew, once each, where the server gives a nonce for it or has another time. Rejects as
 * `fetch` does.
 */
export function presentToken(
  fetch: Fetch,
  dpopKeys: DpopKeys,
  { authorizationScheme }: Pick<Provider, 'authorizationScheme'>,
  { value, dpopKey }: AccessToken,
  url: URL,
  request: ResourceRequest,
): Promise<Response> {
  if (dpopKey !== null) return presentBound(fetch, dpopKeys, value, dpopKey, url, request);
  const { method, headers, body, signal } = request;
  const authorization = `${authorizationScheme} ${value}`;
  if (headers instanceof Headers) headers.set('authorization', authorization);
  else headers.authorization = authorization;
  return fetch(url.href, { method, headers, body, redirect: 'manual', signal });
}

async function presentBound(
  fetch: Fetch,
  dpopKeys: DpopKeys,
  value: string,
  dpopKey: string,
  url: URL,
  { method, headers, body, signal }: ResourceRequest,
): Promise<Response> {
  const resource = new client.Configuration({ issuer: url.origin }, 'resource');
  resource[client.customFetch] = ((input: string, init: RequestInit) =>
    fetch(input, { ...init, signal })) as client.CustomFetch;
  if (url.protocol === 'http:') client.allowInsecureRequests(resource);
  const dpop = await dpopKeys.optionsForResource(resource, dpopKey);
  const own = new Headers(headers);
  const send = () =>
    client.fetchProtectedResource(resource, value, url, method, body, own, dpop).catch(asAnswer);
  const response = await send();
  // A proof by the wrong time is refused like a wrong token (RFC 9449 4.3, 7.1).
  return response.status === 401 && dpopKeys.learnClock(url, response) ? send() : response;
}

/** A refusal is the resource's own answer, to be shown like any other. */
function asAnswer(error: unknown): Response {
  if (error instanceof client.WWWAuthenticateChallengeError) return error.response;
  throw error instanceof client.ClientError && error.cause instanceof Error ? error.cause : error;
}
