import * as client from 'openid-client';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { RefreshConfiguration } from '../tokens/refresh-grant.ts';
import type { ClientRegistration } from './client-registrations.ts';
import { isLoopbackHttp } from './loopback.ts';
import { createProtocolFetch, type Fetch, handOverIdToken } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/** Seconds that any one OAuth request may take. */
const requestTimeoutSeconds = 20;
/** Seconds by which the clocks may differ before the server's is believed. */
const clockToleranceSeconds = 30;

/**
 * openid-client configurations, one per provider and registered client. Discovery is done once a run and again after
 * a failure or {@link ClientConfigurations.forget}.
 */
export class ClientConfigurations {
  readonly #fetch: Fetch;
  readonly #known = new Map<string, Promise<client.Configuration>>();

  constructor(fetch: Fetch) {
    this.#fetch = createProtocolFetch(fetch);
  }

  /**
   * @throws AppError ISSUER_METADATA_INVALID when the discovered issuer is another (RFC 8414 3.3),
   *   SERVER_* and TRANSPORT_* when the metadata could not be had
   */
  async for(provider: Provider, registration: ClientRegistration): Promise<client.Configuration> {
    const key = JSON.stringify([provider.id, registration.clientId, registration.clientSecret ?? '']);
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#make(provider, registration);
    this.#known.set(key, made);
    made.catch(() => this.#known.delete(key));
    return made;
  }

  /** For refreshes, whose ID tokens are handed over unread: see refreshGrant. Throws as {@link for}. */
  async forRefresh(provider: Provider, registration: ClientRegistration): Promise<RefreshConfiguration> {
    const metadata = (await this.for(provider, registration)).serverMetadata();
    return (takeIdToken) =>
      this.#configure(metadata, registration, 0, handOverIdToken(this.#fetch, takeIdToken));
  }

  forget(): void {
    this.#known.clear();
  }

  async #make(provider: Provider, registration: ClientRegistration): Promise<client.Configuration> {
    const { metadata, clockSkewSeconds } =
      provider.server.kind === 'discovery'
        ? await this.#discover(provider.server.issuer, registration)
        : { metadata: provider.server.metadata, clockSkewSeconds: 0 };
    const configuration = this.#configure(metadata, registration, clockSkewSeconds, this.#fetch);
    // The code flow may trust TLS alone for ID tokens; we check their signatures all the same.
    client.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  #configure(
    metadata: client.ServerMetadata,
    { clientId, clientSecret }: ClientRegistration,
    clockSkewSeconds: number,
    fetch: Fetch,
  ): client.Configuration {
    const authentication = clientSecret ? client.ClientSecretPost(clientSecret) : client.None();
    const clock = { [client.clockSkew]: clockSkewSeconds, [client.clockTolerance]: clockToleranceSeconds };
    const configuration = new client.Configuration(metadata, clientId, clock, authentication);
    configuration[client.customFetch] = fetch as client.CustomFetch;
    configuration.timeout = requestTimeoutSeconds;
    if (isLoopbackHttp(new URL(metadata.issuer))) client.allowInsecureRequests(configuration);
    return configuration;
  }

  async #discover(issuer: string, { clientId }: ClientRegistration) {
    let clockSkewSeconds = 0;
    const fetch: Fetch = async (input, init) => {
      const response = await this.#fetch(input, init);
      clockSkewSeconds = clockSkewOf(response);
      return response;
    };
    try {
      const discovered = await client.discovery(new URL(issuer), clientId, {}, client.None(), {
        [client.customFetch]: fetch as client.CustomFetch,
        timeout: requestTimeoutSeconds,
        execute: isLoopbackHttp(new URL(issuer)) ? [client.allowInsecureRequests] : [],
      });
      return { metadata: discovered.serverMetadata() as client.ServerMetadata, clockSkewSeconds };
    } catch (error) {
      throw fromOpenidClient(error, 'discovery');
    }
  }
}

/** How far the server's clock is ahead of ours, from its `Date` header; 0 when they are about the same. */
function clockSkewOf(response: Response): number {
  const skewSeconds = Math.round((Date.parse(response.headers.get('date') ?? '') - Date.now()) / 1000);
  return Math.abs(skewSeconds) > clockToleranceSeconds ? skewSeconds : 0;
}
