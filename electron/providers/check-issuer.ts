import type { ServerMetadata } from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { namedIssuer, requestMetadata, requireIssuer } from './discovery.ts';
import { isSecure } from './loopback.ts';
import { readAddress } from './own-provider-address.ts';
import { createProtocolFetch, type Fetch } from './protocol-fetch.ts';

const mostScopes = 200;
const scopeName = /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/;
/** What an issuer's metadata say that it can do. */
export interface IssuerFacts {
  /** As the metadata have it, to the letter. */
  issuer: string;
  isOpenIdConnect: boolean;
  pkceS256: boolean;
  deviceGrant: boolean;
  clientCredentialsGrant: boolean;
  refreshTokens: boolean;
  revocation: boolean;
  pushedAuthorizationRequests: boolean;
  dpop: boolean;
  namesIssuer: boolean;
  scopes: string[];
}

type Metadata = ServerMetadata & { issuer: string };

/**
 * Asks an issuer what it can do: by OpenID Connect Discovery, then by RFC 8414. Its metadata must name the very issuer that
 * was asked (RFC 8414 3.3), a slash at the end aside, which people leave out.
 *
 * @param typed `https://` may be left out, and the address of the metadata stand for the issuer
 * @throws AppError PROVIDER_ADDRESS_INVALID, ISSUER_METADATA_INVALID, SERVER_FAILED, SERVER_RATE_LIMITED, TRANSPORT_*
 */
export async function checkIssuer(fetch: Fetch, typed: string): Promise<IssuerFacts> {
  const issuer = withoutWellKnown(readAddress('issuer', typed, 'path'));
  const protocolFetch = createProtocolFetch(fetch);
  for (const algorithm of ['oidc', 'oauth2'] as const) {
    try {
      const metadata = await askFor(protocolFetch, issuer, algorithm);
      requireEndpoints(metadata);
      return factsOf(metadata, algorithm === 'oidc');
    } catch (error) {
      if (!isNothingThere(error)) throw error;
    }
  }
  throw new AppError('ISSUER_METADATA_INVALID', 'there are no metadata');
}

/** What is there and wrong is no reason to look elsewhere. */
function isNothingThere(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  if (error.code === 'ISSUER_METADATA_INVALID') return error.message === 'HTTP 404';
  return error.code === 'SERVER_RESPONSE_INVALID' || error.code === 'SERVER_REFUSED';
}

async function askFor(fetch: Fetch, issuer: string, algorithm: 'oidc' | 'oauth2'): Promise<Metadata> {
  const ask = async (asked: string) => {
    const metadata = await requestMetadata(fetch, {
      issuer: asked,
      ...(algorithm === 'oauth2' && { algorithm }),
    });
    requireIssuer({ issuer: asked }, metadata);
    return metadata;
  };
  try {
    return await ask(issuer);
  } catch (error) {
    const named = namedIssuer(error);
    if (named === undefined || withoutSlash(named) !== withoutSlash(issuer)) throw error;
    return ask(named);
  }
}

function requireEndpoints(metadata: Metadata): void {
  if (!metadata.token_endpoint) throw new AppError('ISSUER_METADATA_INVALID', 'it has no token endpoint');
  for (const [name, value] of Object.entries(metadata)) {
    if (!/_endpoint$|^jwks_uri$/.test(name) || typeof value !== 'string') continue;
    if (!isSecureAddress(value)) throw new AppError('ISSUER_METADATA_INVALID', `its ${name} is not https`);
  }
}

function isSecureAddress(text: string): boolean {
  try {
    return isSecure(new URL(text));
  } catch {
    return false;
  }
}

function factsOf(metadata: Metadata, isOpenIdConnect: boolean): IssuerFacts {
  const has = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);
  const grants = metadata.grant_types_supported;
  const scopes: unknown[] = Array.isArray(metadata.scopes_supported) ? metadata.scopes_supported : [];
  return {
    issuer: metadata.issuer,
    isOpenIdConnect,
    pkceS256: has(metadata.code_challenge_methods_supported, 'S256'),
    deviceGrant: metadata.device_authorization_endpoint !== undefined,
    clientCredentialsGrant: has(grants, 'client_credentials'),
    refreshTokens: has(grants, 'refresh_token') || has(scopes, 'offline_access'),
    revocation: metadata.revocation_endpoint !== undefined,
    pushedAuthorizationRequests: metadata.pushed_authorization_request_endpoint !== undefined,
    dpop: (metadata.dpop_signing_alg_values_supported?.length ?? 0) > 0,
    namesIssuer: metadata.authorization_response_iss_parameter_supported === true,
    scopes: scopes
      .filter((scope): scope is string => typeof scope === 'string' && scopeName.test(scope))
      .slice(0, mostScopes),
  };
}

/** OpenID Connect hangs the path on after the issuer's own, RFC 8414 puts it before that. */
function withoutWellKnown(address: string): string {
  return withoutSlashAtOrigin(
    address.replace(/\/\.well-known\/(openid-configuration|oauth-authorization-server)(?=\/|$)/, ''),
  );
}

function withoutSlashAtOrigin(address: string): string {
  const url = new URL(address);
  return url.pathname === '/' ? url.origin : address;
}

function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, '');
}
