import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { isLoopbackHttp } from './loopback.ts';
import type { Fetch } from './protocol-fetch.ts';
import type { Provider } from './provider.ts';

/** Seconds that any one OAuth request may take. */
export const requestTimeoutSeconds = 20;
/** Seconds by which the clocks may differ before the server's is believed. */
export const clockToleranceSeconds = 30;

type Metadata = client.ServerMetadata & { issuer: string };
type Discovered = Extract<Provider['server'], { kind: 'discovery' }>;

export interface DiscoveredServer {
  metadata: Metadata;
  /** How far the server's clock is ahead of ours; 0 when they are about the same. */
  clockSkewSeconds: number;
}

/**
 * A provider's metadata: discovered (OpenID Connect Discovery 1.0, or RFC 8414), or as its data has it.
 *
 * @param fetch one that is wrapped by createProtocolFetch
 * @throws AppError ISSUER_METADATA_INVALID when the discovered issuer is another (RFC 8414 3.3),
 *   SERVER_* and TRANSPORT_* when the metadata could not be had
 */
export async function discoverMetadata(
  fetch: Fetch,
  { server, identity }: Pick<Provider, 'server' | 'identity'>,
): Promise<DiscoveredServer> {
  if (server.kind === 'metadata') return { metadata: server.metadata, clockSkewSeconds: 0 };
  let clockSkewSeconds = 0;
  const watchingClock: Fetch = async (input, init) => {
    const response = await fetch(input, init);
    clockSkewSeconds = clockSkewOf(response);
    return response;
  };
  const { userinfo_endpoint: userInfo, ...announced } = await requestMetadata(watchingClock, server);
  const metadata = { ...server.unannounced, ...announced };
  requireIssuer(server, metadata);
  const asksUserInfo = identity.kind === 'openid-connect' && identity.asksUserInfo !== false;
  return {
    metadata: userInfo && asksUserInfo ? { ...metadata, userinfo_endpoint: userInfo } : metadata,
    clockSkewSeconds,
  };
}

/** Asks once, and checks the issuer as far as openid-client does. Throws as {@link discoverMetadata}. */
export async function requestMetadata(
  fetch: Fetch,
  { issuer, algorithm }: Pick<Discovered, 'issuer' | 'algorithm'>,
): Promise<Metadata> {
  const url = new URL(issuer);
  try {
    const configuration = await client.discovery(url, 'none', {}, client.None(), {
      [client.customFetch]: fetch as client.CustomFetch,
      timeout: requestTimeoutSeconds,
      execute: isLoopbackHttp(url) ? [client.allowInsecureRequests] : [],
      ...(algorithm && { algorithm }),
    });
    return configuration.serverMetadata();
  } catch (error) {
    const named = issuerInMismatch(error);
    if (named !== undefined) throw otherIssuer(named, error);
    if ((error as NodeJS.ErrnoException).code === 'ERR_INVALID_URL')
      throw otherIssuer('something else', error);
    throw fromOpenidClient(error, 'discovery');
  }
}

/** Why metadata were refused: they are another issuer's. */
class OtherIssuer extends Error {
  readonly named: string;

  constructor(named: string, cause?: unknown) {
    super('the metadata name another issuer', { cause });
    this.named = named;
  }
}

function otherIssuer(named: string, cause?: unknown): AppError {
  const why = new OtherIssuer(named, cause);
  return new AppError('ISSUER_METADATA_INVALID', `it names itself ${named}`, { cause: why });
}

/** The issuer that metadata name instead of the asked one, where that was why they were refused. */
export function namedIssuer(error: unknown): string | undefined {
  return error instanceof AppError && error.cause instanceof OtherIssuer ? error.cause.named : undefined;
}

/** openid-client tells of it with the metadata. */
function issuerInMismatch(error: unknown): string | undefined {
  if (!(error instanceof client.ClientError)) return undefined;
  const { attribute, body } = (error.cause ?? {}) as { attribute?: unknown; body?: { issuer?: unknown } };
  return attribute === 'issuer' && typeof body?.issuer === 'string' ? body.issuer : undefined;
}

/**
 * A configuration in which the ID tokens of a server's tenants are checked too. The metadata of such a server name a
 * template, `…/{tenantid}/v2.0`. openid-client fills it in with the `tid` of each token and then wants its `iss` to be
 * just that, yet only in a configuration that its own discovery has made: so the metadata are handed to it once more.
 */
export async function configurationOf(
  { server }: Pick<Provider, 'server'>,
  metadata: Metadata,
  clientId: string,
  clientMetadata: Partial<client.ClientMetadata>,
  authentication: client.ClientAuth,
): Promise<client.Configuration> {
  if (server.kind === 'metadata' || !server.tenantIssuers) {
    return new client.Configuration(metadata, clientId, clientMetadata, authentication);
  }
  const headers = { 'content-type': 'application/json' };
  return client.discovery(new URL(server.issuer), clientId, clientMetadata, authentication, {
    [client.customFetch]: async () => new Response(JSON.stringify(metadata), { headers }),
  });
}

/**
 * openid-client lets the metadata of some hosts name any issuer. Here the rule holds for all (RFC 8414 3.3), and the one
 * for tenants is as strict.
 *
 * @throws AppError ISSUER_METADATA_INVALID
 */
export function requireIssuer(
  { issuer, tenantIssuers }: Pick<Discovered, 'issuer' | 'tenantIssuers'>,
  metadata: Metadata,
): void {
  if (!tenantIssuers) {
    if (new URL(metadata.issuer).href !== new URL(issuer).href) throw otherIssuer(metadata.issuer);
    return;
  }
  const exampleTenant = '00000000-0000-0000-0000-000000000000';
  const isTemplate = metadata.issuer.includes('{tenantid}');
  if (!isTemplate || !tenantIssuers.test(metadata.issuer.replace('{tenantid}', exampleTenant))) {
    throw otherIssuer(metadata.issuer);
  }
  // All of them are trusted to speak for every tenant.
  const { authorization_endpoint, token_endpoint, jwks_uri, device_authorization_endpoint } = metadata;
  for (const endpoint of [authorization_endpoint, token_endpoint, jwks_uri, device_authorization_endpoint]) {
    if (endpoint === undefined || endpoint.startsWith(`${new URL(issuer).origin}/`)) continue;
    throw new AppError('ISSUER_METADATA_INVALID', `it sends to ${endpoint}`);
  }
}

/** Read from the `Date` header of an answer. */
function clockSkewOf(response: Response): number {
  const skewSeconds = Math.round((Date.parse(response.headers.get('date') ?? '') - Date.now()) / 1000);
  return Math.abs(skewSeconds) > clockToleranceSeconds ? skewSeconds : 0;
}
