import { AppError } from '../errors/app-error.ts';
import { fromTransport } from '../errors/from-transport.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { readBody } from '../providers/read-body.ts';
import type { AccessToken } from '../tokens/access-token.ts';
import type { DpopKeys } from '../tokens/dpop-keys.ts';
import { presentToken } from '../tokens/present-token.ts';

const largestBytes = 256 * 1024;
const timeoutMs = 20_000;

/** Reads one of the provider's own resources about the person who connected. */
export type ReadResource = (url: string) => Promise<unknown>;

/**
 * The reader throws AppError ACCOUNT_IDENTITY_UNREADABLE, SERVER_*, TRANSPORT_*. An answer is at most 256 KiB, within 20 s, and no
 * redirect is followed.
 */
export function personResource(
  fetch: Fetch,
  dpopKeys: DpopKeys,
  provider: Provider,
  accessToken: AccessToken,
): ReadResource {
  return async (url) => {
    const request = {
      method: 'GET',
      headers: new Headers({ accept: 'application/json' }),
      body: null,
      signal: AbortSignal.timeout(timeoutMs),
    };
    let response: Response;
    try {
      response = await presentToken(fetch, dpopKeys, provider, accessToken, new URL(url), request);
    } catch (error) {
      throw fromTransport(error);
    }
    const body = new TextDecoder().decode(await readBody(response, largestBytes));
    if (!response.ok) throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', `HTTP ${response.status}`);
    try {
      return JSON.parse(body);
    } catch (cause) {
      throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', 'not JSON', { cause });
    }
  };
}
