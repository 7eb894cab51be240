import type * as client from 'openid-client';
import { createAuthorizationRequest } from '../authorization/authorization-request.ts';
import { type CodeGrantResponse, exchangeCode } from '../authorization/code-grant.ts';
import { pendingRequestLifetimeMs } from '../authorization/pending-requests.ts';
import { AppError } from '../errors/app-error.ts';
import { inSameExchange, tellRedirect } from '../inspector/current-exchange.ts';
import type { Provider } from '../providers/provider.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import type { AuthorizationParts, Consent } from './authorization-parts.ts';

/**
 * Asks for a consent in the system browser and exchanges the code that comes back (RFC 6749 4.1, RFC 8252).
 *
 * @throws AppError RECEIVER_*, AUTHORIZATION_*, SCOPE_* where the request is pushed, and as exchangeCode
 */
export async function askInBrowser(
  parts: AuthorizationParts,
  provider: Provider,
  configuration: client.Configuration,
  consent: Consent,
  dpopKey: string | null,
  progress: AttemptProgress,
): Promise<CodeGrantResponse> {
  throwIfCancelled(progress);
  const wanted = consent.by === 'loopback' || consent.by === 'private-use-uri' ? consent.by : undefined;
  const receiver = await parts.receivers.open(provider, wanted);
  try {
    throwIfCancelled(progress);
    const dpop = await parts.dpopKeys.optionsFor(configuration, dpopKey);
    const request = await createAuthorizationRequest(
      configuration,
      provider,
      receiver.redirectUri,
      consent,
      dpop,
    );
    const url = await request.link();
    throwIfCancelled(progress);
    const callbackArrives = parts.pendingRequests.wait(request, progress.signal);
    progress.waitingForBrowser(
      receiver.kind,
      parts.nowMs() + pendingRequestLifetimeMs,
      inSameExchange(request.link),
    );
    const browserFails = new Promise<never>((_resolve, reject) => {
      parts.openBrowser(url).catch((error: unknown) => {
        // The link is as good in a browser that the person opens themselves.
        if (error instanceof AppError && error.code === 'BROWSER_UNAVAILABLE') progress.browserNotOpened();
        else {
          reject(error);
          parts.pendingRequests.withdraw(request.state);
        }
      });
    });
    const callback = await Promise.race([callbackArrives, browserFails]);
    tellRedirect(callback);
    receiver.close();
    progress.exchanging();
    const exchanged = exchangeCode(configuration, request, callback);
    // Once the request is on its way.
    setImmediate(() => parts.showWindow());
    return await exchanged;
  } finally {
    receiver.close();
  }
}
