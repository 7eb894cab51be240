import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { parseCallbackUrl } from './callback-url.ts';

/** How long a person may take in the browser. */
export const pendingRequestLifetimeMs = 10 * 60 * 1000;

export type Delivery =
  | { accepted: true }
  | { accepted: false; error: ErrorView; providerId: string | undefined };

interface PendingRequest {
  request: AuthorizationRequest;
  withdraw: () => void;
  resolve: (callback: URL) => void;
}

/**
 * The authorization requests that wait for their response. Each state is known for a short time and taken once
 * (RFC 9700 4.7); a response finds its request by state and by the very redirect URI of that request (RFC 8252 8.10).
 */
export class PendingRequests {
  readonly #byState = new Map<string, PendingRequest>();
  readonly #lifetimeMs: number;

  constructor(lifetimeMs: number = pendingRequestLifetimeMs) {
    this.#lifetimeMs = lifetimeMs;
  }

  /**
   * Resolves with the callback URL.
   * @throws AppError AUTHORIZATION_EXPIRED after the lifetime, AUTHORIZATION_CANCELLED when `signal` aborts
   */
  wait(request: AuthorizationRequest, signal: AbortSignal): Promise<URL> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        this.#byState.delete(request.state);
        settle();
      };
      const cancel = () => end(() => reject(new AppError('AUTHORIZATION_CANCELLED')));
      const timer = setTimeout(
        () => end(() => reject(new AppError('AUTHORIZATION_EXPIRED'))),
        this.#lifetimeMs,
      );
      this.#byState.set(request.state, {
        request,
        withdraw: cancel,
        resolve: (callback) => end(() => resolve(callback)),
      });
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel);
    });
  }

  /** Ends the wait for a request that never reached the browser. */
  withdraw(state: string): void {
    this.#byState.get(state)?.withdraw();
  }

  /** Takes in a callback from any receiver. A refused one leaves every pending request as it was. */
  deliver(raw: string): Delivery {
    try {
      const { url, redirectUri, state } = parseCallbackUrl(raw);
      const pending = this.#byState.get(state);
      if (!pending) throw new AppError('AUTHORIZATION_STATE_MISMATCH', 'no request waits for this link');
      if (pending.request.redirectUri !== redirectUri) {
        throw new AppError('AUTHORIZATION_STATE_MISMATCH', 'the link came to another redirect URI');
      }
      pending.resolve(url);
      return { accepted: true };
    } catch (error) {
      return { accepted: false, error: errorView(error), providerId: providerIdIn(raw) };
    }
  }

  get size(): number {
    return this.#byState.size;
  }
}

function providerIdIn(raw: string): string | undefined {
  return raw.slice(0, 200).match(/\/oauth\/callback\/([a-z0-9-]{1,40})(?:[?#]|$)/)?.[1];
}
