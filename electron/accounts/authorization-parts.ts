import type { PendingRequests } from '../authorization/pending-requests.ts';
import type { RedirectReceivers } from '../authorization/redirect-receivers.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import type { Policy } from '../policy/policy.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { RedirectKind } from '../providers/provider.ts';
import type { DpopKeys } from '../tokens/dpop-keys.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';

/** What an authorization needs of the rest of the app. */
export interface AuthorizationParts {
  policy: Policy;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  dpopKeys: DpopKeys;
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

/** How a person is asked; `default` is the provider's own redirect kind. */
export type WayOfConsent = 'default' | RedirectKind | 'device-code';

/** What a person is asked for, and how. */
export interface Consent {
  /** null: the provider's default client. */
  clientId: string | null;
  scopes: readonly string[];
  by: WayOfConsent;
  /** E-mail or user name of the account that should consent again. */
  loginHint: string | undefined;
  isReconsent: boolean;
}
