import type * as client from 'openid-client';
import type { ClientRegistration } from '../clients/client-registrations.ts';
import { lazily } from '../later/lazily.ts';
import { loadProtocol } from '../later/load.ts';
import type { RefreshConfiguration } from '../tokens/refresh-grant.ts';
import type { DiscoveredServer } from './discovery.ts';
import type { Fetch } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/**
 * openid-client configurations of providers for registered clients. Discovery is done once a run and again after a
 * failure or {@link ClientConfigurations.forget}.
 */
export class ClientConfigurations {
  readonly #protocol: () => Promise<Awaited<ReturnType<typeof loadProtocol>> & { fetch: Fetch }>;
  readonly #servers = new Map<string, Promise<DiscoveredServer>>();

  constructor(fetch: Fetch) {
    this.#protocol = lazily(async () => {
      const protocol = await loadProtocol();
      return { ...protocol, fetch: protocol.createProtocolFetch(fetch) };
    });
  }

  /**
   * One for each use, so that the server's keys are fetched for it: with keys that it has already, openid-client does not
   * look for a newer one within a minute.
   *
   * @throws AppError ISSUER_METADATA_INVALID when the discovered issuer is another (RFC 8414 3.3),
   *   SERVER_* and TRANSPORT_* when the metadata could not be had, CLIENT_REJECTED when the client's key is of no use
   */
  async for(provider: Provider, registration: ClientRegistration): Promise<client.Configuration> {
    const { configurationFor, fetch } = await this.#protocol();
    return configurationFor(fetch, provider, await this.#server(provider), registration);
  }

  /** For refreshes, whose ID tokens are handed over unread: see refreshGrant. Throws as {@link for}. */
  async forRefresh(provider: Provider, registration: ClientRegistration): Promise<RefreshConfiguration> {
    const { refreshConfigurationFor, fetch } = await this.#protocol();
    return refreshConfigurationFor(fetch, provider, await this.#server(provider), registration);
  }

  forget(): void {
    this.#servers.clear();
  }

  #server(provider: Provider): Promise<DiscoveredServer> {
    const known = this.#servers.get(provider.id);
    if (known) return known;
    const discovered = this.#protocol().then(({ discoverMetadata, fetch }) =>
      discoverMetadata(fetch, provider),
    );
    this.#servers.set(provider.id, discovered);
    discovered.catch(() => this.#servers.delete(provider.id));
    return discovered;
  }
}
