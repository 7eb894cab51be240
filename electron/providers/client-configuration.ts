import * as client from 'openid-client';
import { createClientAuthentication } from '../clients/client-authentication.ts';
import type { ClientRegistration } from '../clients/client-registrations.ts';
import type { RefreshConfiguration } from '../tokens/refresh-grant.ts';
import {
  clockToleranceSeconds,
  configurationOf,
  type DiscoveredServer,
  discoverMetadata,
  requestTimeoutSeconds,
} from './discovery.ts';
import { isLoopbackHttp } from './loopback.ts';
import { createProtocolFetch, type Fetch, handOverIdToken } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/**
 * openid-client configurations of providers for registered clients. Discovery is done once a run and again after a
 * failure or {@link ClientConfigurations.forget}.
 */
export class ClientConfigurations {
  readonly #fetch: Fetch;
  readonly #servers = new Map<string, Promise<DiscoveredServer>>();

  constructor(fetch: Fetch) {
    this.#fetch = createProtocolFetch(fetch);
  }

  /**
   * One for each use, so that the server's keys are fetched for it: with keys that it has already, openid-client does not
   * look for a newer one within a minute.
   *
   * @throws AppError ISSUER_METADATA_INVALID when the discovered issuer is another (RFC 8414 3.3),
   *   SERVER_* and TRANSPORT_* when the metadata could not be had, CLIENT_REJECTED when the client's key is of no use
   */
  async for(provider: Provider, registration: ClientRegistration): Promise<client.Configuration> {
    const { metadata, clockSkewSeconds } = await this.#server(provider);
    const authentication = await createClientAuthentication(metadata, registration);
    const clock = clockBy(clockSkewSeconds);
    const made = await configurationOf(provider, metadata, registration.clientId, clock, authentication);
    const configuration = equip(made, this.#fetch);
    // The code flow may trust TLS alone for ID tokens; we check their signatures all the same.
    client.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  /** For refreshes, whose ID tokens are handed over unread: see refreshGrant. Throws as {@link for}. */
  async forRefresh(provider: Provider, registration: ClientRegistration): Promise<RefreshConfiguration> {
    const metadata = (await this.for(provider, registration)).serverMetadata();
    const { clientId } = registration;
    const authentication = await createClientAuthentication(metadata, registration);
    return (takeIdToken) =>
      equip(
        new client.Configuration(metadata, clientId, clockBy(0), authentication),
        handOverIdToken(this.#fetch, takeIdToken),
      );
  }

  forget(): void {
    this.#servers.clear();
  }

  #server(provider: Provider): Promise<DiscoveredServer> {
    const known = this.#servers.get(provider.id);
    if (known) return known;
    const discovered = discoverMetadata(this.#fetch, provider);
    this.#servers.set(provider.id, discovered);
    discovered.catch(() => this.#servers.delete(provider.id));
    return discovered;
  }
}

function clockBy(skewSeconds: number) {
  return { [client.clockSkew]: skewSeconds, [client.clockTolerance]: clockToleranceSeconds };
}

function equip(configuration: client.Configuration, fetch: Fetch): client.Configuration {
  configuration[client.customFetch] = fetch as client.CustomFetch;
  configuration.timeout = requestTimeoutSeconds;
  const { issuer } = configuration.serverMetadata();
  if (isLoopbackHttp(new URL(issuer))) client.allowInsecureRequests(configuration);
  return configuration;
}
