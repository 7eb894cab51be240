import * as v from 'valibot';
import { gitHubHost } from './catalogue/github-host.ts';
import { gitLabHost } from './catalogue/gitlab.ts';
import { oauth2IssuerProvider, oauth2Provider } from './catalogue/oauth2.ts';
import { openIdConnectProvider } from './catalogue/openid-connect.ts';
import { type AddressKind, isOwnAddress, readAddress } from './own-provider-address.ts';
import type { Provider } from './provider.ts';

const address = (kind: AddressKind) =>
  v.pipe(
    v.string(),
    v.check((text) => isOwnAddress(text, kind)),
  );
const named = { id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)), name: v.string() };
const wishes = { scopes: v.array(v.string()), apiOrigins: v.array(address('origin')) };

/** As it stands on disk; a file that was edited by hand must hold addresses just as safe as typed ones. */
export const ownProviderSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('openid-connect'), ...named, issuer: address('path'), ...wishes }),
  /** A server that has metadata by RFC 8414, and no OpenID Connect. */
  v.strictObject({ kind: v.literal('oauth2-issuer'), ...named, issuer: address('path'), ...wishes }),
  v.strictObject({
    kind: v.literal('oauth2'),
    ...named,
    authorizationEndpoint: address('path'),
    tokenEndpoint: address('path'),
    deviceAuthorizationEndpoint: v.nullable(address('path')),
    revocationEndpoint: v.nullable(address('path')),
    identityUrl: v.nullable(address('path-and-query')),
    subjectMember: v.string(),
    authorizationScheme: v.picklist(['Bearer', 'token']),
    ...wishes,
  }),
  v.strictObject({ kind: v.literal('github'), ...named, host: address('origin') }),
  v.strictObject({ kind: v.literal('gitlab'), ...named, host: address('path') }),
]);

export type OwnProviderDefinition = v.InferOutput<typeof ownProviderSchema>;

/** As a person types it. */
export type OwnProviderInput = OwnProviderDefinition extends infer Definition
  ? Definition extends unknown
    ? Omit<Definition, 'id'>
    : never
  : never;

/** @throws AppError PROVIDER_ADDRESS_INVALID naming the field */
export function readOwnProvider(input: OwnProviderInput): OwnProviderInput {
  switch (input.kind) {
    case 'openid-connect':
    case 'oauth2-issuer':
      readAddress('issuer', input.issuer, 'path');
      return { ...input, apiOrigins: readOrigins(input.apiOrigins) };
    case 'oauth2':
      return {
        ...input,
        authorizationEndpoint: readAddress('authorizationEndpoint', input.authorizationEndpoint, 'path'),
        tokenEndpoint: readAddress('tokenEndpoint', input.tokenEndpoint, 'path'),
        deviceAuthorizationEndpoint: readOptional(input, 'deviceAuthorizationEndpoint', 'path'),
        revocationEndpoint: readOptional(input, 'revocationEndpoint', 'path'),
        identityUrl: readOptional(input, 'identityUrl', 'path-and-query'),
        apiOrigins: readOrigins(input.apiOrigins),
      };
    case 'github':
      return { ...input, host: readAddress('host', input.host, 'origin') };
    case 'gitlab':
      return { ...input, host: readAddress('host', input.host, 'path').replace(/\/$/, '') };
  }
}

/** The address that a provider is known by. */
export function addressOf(input: OwnProviderInput): string {
  if ('host' in input) return input.host;
  return 'issuer' in input ? input.issuer : input.authorizationEndpoint;
}

export function providerFrom(definition: OwnProviderDefinition): Provider {
  switch (definition.kind) {
    case 'openid-connect':
      return openIdConnectProvider(definition);
    case 'oauth2-issuer':
      return oauth2IssuerProvider(definition);
    case 'oauth2':
      return oauth2Provider(definition);
    case 'github':
      return gitHubHost(definition);
    case 'gitlab':
      return gitLabHost(definition);
  }
}

function readOptional<Field extends string>(
  input: Record<Field, string | null>,
  field: Field,
  kind: AddressKind,
): string | null {
  const text = input[field];
  return text === null || text === '' ? null : readAddress(field, text, kind);
}

function readOrigins(origins: readonly string[]): string[] {
  return [...new Set(origins.map((origin) => readAddress('apiOrigins', origin, 'origin')))];
}
