import type Provider from 'oidc-provider';
import type { DpopNonces } from '../dpop-nonces.ts';
import type { KeyRing } from '../key-ring.ts';
import type { RequestPoint } from '../routes.ts';
import type { Next, ServerContext } from '../server-context.ts';

/** Where a fault strikes: a request, or the redirect that takes the authorization response to the app. */
export type FaultPoint = RequestPoint | 'authorization-response';

/** What a fault is told besides its kind; each kind looks at its own. All of it is JSON. */
export interface FaultDetails {
  /** `slow`: before the request is processed, 1000 when not given. `never-ending`: between chunks, 100. */
  delayMs?: number;
  /** `never-ending`: bytes per chunk, 64 when not given. */
  chunkBytes?: number;
  /** Sent as `Retry-After` with the status kinds and `oauth-error`. */
  retryAfterSeconds?: number;
  /** Seconds when not given. */
  retryAfterForm?: 'seconds' | 'http-date';
  /** `oauth-error`: `server_error` when not given. */
  error?: string;
  description?: string;
  errorUri?: string;
  /** `oauth-error`: what RFC 6749 and 6750 say for the error when not given. */
  status?: number;
  /** Members to set: of the answer (`answer-changed`), of the claims (`id-token-changed`), of an `oauth-error`. */
  members?: Record<string, unknown>;
  /** Members to leave out, of the same, and of the metadata (`not-announced`). */
  without?: string[];
}

/** What faults can lay their hands on. */
export interface StruckServer {
  provider: Provider;
  keys: KeyRing;
  nonces: DpopNonces;
}

/** May stand in for `next`, or come before or after it. At the authorization response the request is over. */
export type FaultEffect = (
  ctx: ServerContext,
  next: Next,
  fault: FaultDetails & { at: FaultPoint },
  server: StruckServer,
) => Promise<void>;
