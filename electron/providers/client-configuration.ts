import * as client from 'openid-client';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { ClientRegistration } from './client-registrations.ts';
import { createProtocolFetch, type Fetch } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/** Seconds that any one OAuth request may take. */
const requestTimeoutSeconds = 20;

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

  forget(): void {
    this.#known.clear();
  }

  async #make(provider: Provider, registration: ClientRegistration): Promise<client.Configuration> {
    const authentication = registration.clientSecret
      ? client.ClientSecretPost(registration.clientSecret)
      : client.None();
    const configuration =
      provider.server.kind === 'discovery'
        ? await this.#discover(provider.server.issuer, registration, authentication)
        : new client.Configuration(provider.server.metadata, registration.clientId, {}, authentication);
    configuration[client.customFetch] = this.#fetch as client.CustomFetch;
    configuration.timeout = requestTimeoutSeconds;
    if (isLoopback(configuration.serverMetadata().issuer)) client.allowInsecureRequests(configuration);
    // The code flow may trust TLS alone for ID tokens; we check their signatures all the same.
    client.enableNonRepudiationChecks(configuration);
    return configuration;
  }

  async #discover(issuer: string, registration: ClientRegistration, authentication: client.ClientAuth) {
    try {
      return await client.discovery(new URL(issuer), registration.clientId, {}, authentication, {
        [client.customFetch]: this.#fetch as client.CustomFetch,
        timeout: requestTimeoutSeconds,
        execute: isLoopback(issuer) ? [client.allowInsecureRequests] : [],
      });
    } catch (error) {
      throw fromOpenidClient(error, 'discovery');
    }
  }
}

function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]');
}
