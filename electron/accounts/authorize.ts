import type * as client from 'openid-client';
import { createAuthorizationRequest } from '../authorization/authorization-request.ts';
import { type CodeGrantResponse, exchangeCode } from '../authorization/code-grant.ts';
import { grantedScopes } from '../authorization/granted-scopes.ts';
import { type PendingRequests, pendingRequestLifetimeMs } from '../authorization/pending-requests.ts';
import type { RedirectReceivers } from '../authorization/redirect-receivers.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { ClientRegistration, ClientRegistrations } from '../providers/client-registrations.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider, RedirectKind } from '../providers/provider.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import { revokeUnkept } from '../tokens/revocation.ts';
import type { Identity } from './account.ts';
import { type AttemptProgress, throwIfCancelled } from './connection-attempts.ts';
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
  exclusive: ExclusiveByKey;
  fetch: Fetch;
  nowMs: () => number;
}

export interface Authorized {
  identity: Identity;
  registration: ClientRegistration;
  configuration: client.Configuration;
  response: CodeGrantResponse;
  grantedScopes: string[];
}

export interface AuthorizationWish {
  scopes: readonly string[];
  redirectKind: RedirectKind | undefined;
  loginHint: string | undefined;
}

/**
 * One whole authorization code flow, from the request to the identity of who consented and to `keep`. Tokens that
 * were given but could not be kept, or whose attempt was cancelled meanwhile, are revoked again.
 */
export async function authorize<T>(
  parts: AuthorizationParts,
  provider: Provider,
  wish: AuthorizationWish,
  progress: AttemptProgress,
  keep: (authorized: Authorized) => Promise<T>,
): Promise<T> {
  const registration = await parts.clients.for(provider);
  const configuration = await parts.configurations.for(provider, registration);
  const response = await askInBrowser(parts, provider, configuration, wish, progress);
  try {
    throwIfCancelled(progress);
    const identity = await readIdentity(provider, configuration, response, parts.fetch);
    throwIfCancelled(progress);
    const granted = grantedScopes(provider, wish.scopes, response.scope);
    return await keep({ identity, registration, configuration, response, grantedScopes: granted });
  } catch (error) {
    const { access_token: accessToken, refresh_token: refreshToken } = response;
    const unkept = { accessToken, refreshToken: refreshToken ?? null };
    // In the background: why nothing was kept is what the person waits for.
    void parts.exclusive.run('revocations', () => revokeUnkept(provider, configuration, unkept));
    throw error;
  }
}

async function askInBrowser(
  parts: AuthorizationParts,
  provider: Provider,
  configuration: client.Configuration,
  wish: AuthorizationWish,
  progress: AttemptProgress,
): Promise<CodeGrantResponse> {
  throwIfCancelled(progress);
  const receiver = await parts.receivers.open(provider, wish.redirectKind);
  try {
    throwIfCancelled(progress);
    const request = await createAuthorizationRequest(
      configuration,
      provider,
      receiver.redirectUri,
      wish.scopes,
      wish.loginHint,
    );
    const callbackArrives = parts.pendingRequests.wait(request, progress.signal);
    progress.waitingForBrowser(receiver.kind, parts.nowMs() + pendingRequestLifetimeMs, request.url);
    const browserFails = new Promise<never>((_resolve, reject) => {
      parts.openBrowser(request.url).catch((error: unknown) => {
        reject(error);
        parts.pendingRequests.withdraw(request.state);
      });
    });
    const callback = await Promise.race([callbackArrives, browserFails]);
    receiver.close();
    progress.exchanging();
    parts.showWindow();
    return await exchangeCode(configuration, request, callback);
  } finally {
    receiver.close();
  }
}
