import type * as client from 'openid-client';
import { createAuthorizationRequest } from '../authorization/authorization-request.ts';
import { type CodeGrantResponse, exchangeCode } from '../authorization/code-grant.ts';
import { grantedScopes } from '../authorization/granted-scopes.ts';
import { type PendingRequests, pendingRequestLifetimeMs } from '../authorization/pending-requests.ts';
import type { RedirectReceivers } from '../authorization/redirect-receivers.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { ClientRegistrations } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider, RedirectKind } from '../providers/provider.ts';
import type { Identity } from './account.ts';
import type { AttemptProgress } from './connection-attempts.ts';
import { readIdentity } from './identity.ts';

/** What an authorization needs of the rest of the app. */
export interface AuthorizationParts {
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  receivers: RedirectReceivers;
  pendingRequests: PendingRequests;
  /** Opens a URL in the system browser. @throws AppError BROWSER_UNAVAILABLE */
  openBrowser: (url: URL) => Promise<void>;
  /** Brings the app to the front once the browser is done. */
  showWindow: () => void;
  fetch: Fetch;
  nowMs: () => number;
}

export interface Authorized {
  identity: Identity;
  clientId: string;
  configuration: client.Configuration;
  response: CodeGrantResponse;
  grantedScopes: string[];
}

export interface AuthorizationWish {
  scopes: readonly string[];
  redirectKind: RedirectKind | undefined;
  loginHint: string | undefined;
}

/** One whole authorization code flow, from the request to the identity of who consented. */
export async function authorize(
  parts: AuthorizationParts,
  provider: Provider,
  wish: AuthorizationWish,
  progress: AttemptProgress,
): Promise<Authorized> {
  const registration = await parts.clients.for(provider);
  const configuration: client.Configuration = await parts.configurations.for(provider, registration);
  progress.signal.throwIfAborted?.();
  const receiver = await parts.receivers.open(provider, wish.redirectKind);
  try {
    const request = await createAuthorizationRequest(
      configuration,
      provider,
      receiver.redirectUri,
      wish.scopes,
      wish.loginHint,
    );
    const callbackArrives = parts.pendingRequests.wait(request, progress.signal);
    progress.waitingForBrowser(receiver.kind, parts.nowMs() + pendingRequestLifetimeMs, request.url);
    const [callback] = await Promise.all([callbackArrives, parts.openBrowser(request.url)]);
    progress.exchanging();
    parts.showWindow();
    const response = await exchangeCode(configuration, request, callback);
    const identity = await readIdentity(provider, configuration, response, parts.fetch);
    return {
      identity,
      clientId: registration.clientId,
      configuration,
      response,
      grantedScopes: grantedScopes(provider, wish.scopes, response.scope),
    };
  } finally {
    receiver.close();
  }
}
