import { AppError } from '../errors/app-error.ts';
import { loadProtocol } from '../later/load.ts';
import type { Provider, RedirectKind } from '../providers/provider.ts';
import { privateUseRedirectUri } from '../providers/redirect-uri.ts';
import type { RedirectReceiver } from './loopback-receiver.ts';
import type { PendingRequests } from './pending-requests.ts';

/** Says whether the operating system opens our scheme with this very app, after repairing it if it could. */
export interface SchemeHandler {
  ensureRegistered(): Promise<boolean>;
}

/** Opens the receiver that a provider takes; falls back to loopback where the scheme does not come here. */
export class RedirectReceivers {
  readonly #pendingRequests: PendingRequests;
  readonly #schemeHandler: SchemeHandler;

  constructor(pendingRequests: PendingRequests, schemeHandler: SchemeHandler) {
    this.#pendingRequests = pendingRequests;
    this.#schemeHandler = schemeHandler;
  }

  /**
   * @param wanted a kind the person chose, or undefined for the provider's default
   * @throws AppError RECEIVER_UNAVAILABLE
   */
  async open(
    provider: Provider,
    wanted: RedirectKind | undefined,
  ): Promise<RedirectReceiver & { kind: RedirectKind }> {
    const kind = wanted && provider.redirectKinds.includes(wanted) ? wanted : provider.redirectKinds[0];
    if (kind === 'private-use-uri' && (await this.#schemeHandler.ensureRegistered())) {
      // The links come in through the app's own lifecycle events, so there is nothing to open or close.
      return { kind, redirectUri: privateUseRedirectUri(provider.id), close: () => undefined };
    }
    if (!provider.redirectKinds.includes('loopback')) {
      throw new AppError('RECEIVER_UNAVAILABLE', 'links of this app are not opened by it');
    }
    const { openLoopbackReceiver } = await loadProtocol();
    const receiver = await openLoopbackReceiver(
      provider.id,
      (raw) => this.#pendingRequests.deliver(raw),
      provider.loopbackHost,
    );
    return { kind: 'loopback', ...receiver };
  }
}
