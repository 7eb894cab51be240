import * as client from 'openid-client';
import { createClientAuthentication } from '../clients/client-authentication.ts';
import type { ClientRegistration } from '../clients/client-registrations.ts';
import type { RefreshConfiguration } from '../tokens/refresh-grant.ts';
import {
  clockToleranceSeconds,
  configurationOf,
  type DiscoveredServer,
  requestTimeoutSeconds,
} from './discovery.ts';
import { isLoopbackHttp } from './loopback.ts';
import { type Fetch, handOverIdToken } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/** How a provider is asked with a client. @throws AppError as ClientConfigurations.for, but for the discovery */
export async function configurationFor(
  fetch: Fetch,
  provider: Provider,
  { metadata, clockSkewSeconds }: DiscoveredServer,
  registration: ClientRegistration,
): Promise<client.Configuration> {
  const authentication = await createClientAuthentication(metadata, registration);
  const clock = clockBy(clockSkewSeconds);
  const made = await configurationOf(provider, metadata, registration.clientId, clock, authentication);
  const configuration = equip(made, fetch);
  // The code flow may trust TLS alone for ID tokens; we check their signatures all the same.
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

/** For refreshes, whose ID tokens are handed over unread: see refreshGrant. @throws AppError as configurationFor */
export async function refreshConfigurationFor(
  fetch: Fetch,
  provider: Provider,
  server: DiscoveredServer,
  registration: ClientRegistration,
): Promise<RefreshConfiguration> {
  const metadata = (await configurationFor(fetch, provider, server, registration)).serverMetadata();
  const { clientId } = registration;
  const authentication = await createClientAuthentication(metadata, registration);
  return (takeIdToken) =>
    equip(
      new client.Configuration(metadata, clientId, clockBy(0), authentication),
      handOverIdToken(fetch, takeIdToken),
    );
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
