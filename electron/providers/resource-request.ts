import { fromTransport } from '../errors/from-transport.ts';
import type { Fetch } from './protocol-fetch.ts';

const timeoutMs = 20_000;

/**
 * A request to a provider's own API that the app makes for itself: within 20 s, following no redirect.
 *
 * @throws AppError TRANSPORT_*, SERVER_RESPONSE_INVALID for a redirect
 */
export async function requestResource(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    throw fromTransport(error);
  }
}
