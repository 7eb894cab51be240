import { app, session } from 'electron';
import type { Fetch } from '../providers/protocol-fetch.ts';

/**
 * A fetch over Chromium's network stack: the system's proxy and certificates. It has a session of its own that lives in
 * memory, so that no answer, cookie or token reaches a cache on disk. To be called when the app is ready.
 */
export function createChromiumFetch(): Fetch {
  const requests = session.fromPartition('protocol-requests');
  requests.setUserAgent(`Holdfast/${app.getVersion()}`);
  return (input, init) =>
    requests.fetch(input, {
      ...init,
      cache: 'no-store',
      credentials: 'omit',
      bypassCustomProtocolHandlers: true,
    } as RequestInit) as Promise<Response>;
}
