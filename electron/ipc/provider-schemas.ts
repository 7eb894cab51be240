import * as v from 'valibot';
import { addressSchema, redirectKindSchema, scopeNamesSchema } from './field-schemas.ts';

const providerKind = v.picklist([
  'demo',
  'google',
  'github',
  'github-app',
  'facebook',
  'microsoft',
  'gitlab',
  'openid-connect',
  'oauth2',
]);

const scopeFact = v.strictObject({
  name: v.string(),
  sensitivity: v.picklist(['basic', 'sensitive']),
  byDefault: v.boolean(),
  /** Not to be asked for here, by the organisation's policy. */
  forbidden: v.boolean(),
  /** Whether a call to the API shows that this scope was used. */
  usesAreSeen: v.boolean(),
});

export const clientViewSchema = v.strictObject({
  clientId: v.string(),
  label: v.string(),
  hasSecret: v.boolean(),
  /** `own` was registered by the person, who alone can change it; `preset` came with the build, `policy` with the organisation. */
  origin: v.picklist(['own', 'preset', 'policy']),
});

/** What a provider can do, as far as it is known before it is asked. */
export const capabilitiesSchema = v.strictObject({
  /** The default first. */
  redirectKinds: v.array(redirectKindSchema),
  pkce: v.picklist(['checked', 'ignored', 'when-announced']),
  deviceGrant: v.boolean(),
  clientCredentialsGrant: v.boolean(),
  refreshTokens: v.picklist(['always', 'sometimes', 'never']),
  rotation: v.picklist(['always', 'never', 'unknown']),
  scopeUpdate: v.picklist(['union', 'incremental']),
  clientSecret: v.picklist(['required', 'optional', 'none']),
  revocation: v.picklist(['rfc7009', 'github-grant', 'permissions-resource', 'none']),
  /** What ends with a revocation: this connection, or every one made with the same client. */
  revocationReach: v.picklist(['grant', 'project', 'none']),
  /** Whether tokens can be reported as exposed: see `revokeExposed`. */
  revokesExposed: v.boolean(),
});

export const providerViewSchema = v.strictObject({
  id: v.string(),
  kind: providerKind,
  name: v.string(),
  isOwn: v.boolean(),
  /** False where the organisation's policy does not allow it. */
  allowed: v.boolean(),
  /** The host that is talked to, such as `github.example.com`. */
  host: v.string(),
  capabilities: capabilitiesSchema,
  /** The registrations to choose from, the default first. */
  clients: v.array(clientViewSchema),
  /** False where the policy fixes them. */
  mayAddClients: v.boolean(),
  /** The redirect URI to register at the provider. */
  redirectUri: v.string(),
  hasConnectionsPage: v.boolean(),
  hasRegistrationPage: v.boolean(),
  alwaysRequestedScopes: v.array(v.string()),
  scopes: v.array(scopeFact),
  scopePresets: v.array(v.strictObject({ id: v.string(), scopes: v.array(v.string()) })),
  /** Where only some scopes can be had by device code; null: all. */
  deviceScopes: v.nullable(v.array(v.string())),
  apiOrigins: v.array(v.string()),
  /** What is known to work, with what the window says of it; `{name}` in an address is to be filled in. */
  apiEndpoints: v.array(
    v.strictObject({
      method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      url: v.string(),
      what: v.string(),
      /** Any one of them is enough. */
      scopes: v.array(v.string()),
    }),
  ),
  apiExamples: v.array(v.strictObject({ method: v.picklist(['GET', 'POST']), url: v.string() })),
});

/** What an issuer's metadata says, for a person who types its address. */
export const issuerFactsSchema = v.strictObject({
  issuer: v.string(),
  /** False for a server that publishes RFC 8414 metadata but no OpenID Connect. */
  isOpenIdConnect: v.boolean(),
  pkceS256: v.boolean(),
  deviceGrant: v.boolean(),
  clientCredentialsGrant: v.boolean(),
  refreshTokens: v.boolean(),
  revocation: v.boolean(),
  pushedAuthorizationRequests: v.boolean(),
  dpop: v.boolean(),
  /** RFC 9207: the answer names its issuer. */
  namesIssuer: v.boolean(),
  scopes: v.array(v.string()),
});

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const addresses = v.pipe(v.array(addressSchema), v.maxLength(20));

/** A provider of the person's own, as they type it in. */
export const providerDefinitionInputSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('openid-connect'),
    name,
    issuer: addressSchema,
    scopes: scopeNamesSchema,
    apiOrigins: addresses,
  }),
  v.strictObject({
    kind: v.literal('oauth2'),
    name,
    authorizationEndpoint: addressSchema,
    tokenEndpoint: addressSchema,
    deviceAuthorizationEndpoint: v.nullable(addressSchema),
    revocationEndpoint: v.nullable(addressSchema),
    /** Says who connected; null: every connection is an account of its own. */
    identityUrl: v.nullable(addressSchema),
    /** The member of the identity that never changes, such as `id`. */
    subjectMember: v.pipe(v.string(), v.regex(/^[\w.-]{1,60}$/)),
    authorizationScheme: v.picklist(['Bearer', 'token']),
    scopes: scopeNamesSchema,
    apiOrigins: addresses,
  }),
  v.strictObject({ kind: v.literal('github'), name, host: addressSchema }),
  v.strictObject({ kind: v.literal('gitlab'), name, host: addressSchema }),
]);
