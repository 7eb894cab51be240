import type { ServerMetadata } from 'openid-client';

/** Where an authorization response comes back to: RFC 8252 7.1 (scheme) or 7.3 (loopback). */
export type RedirectKind = 'private-use-uri' | 'loopback';

export interface ScopeFact {
  name: string;
  /** `sensitive` scopes let the holder change or read private data; the renderer shows them first. */
  sensitivity: 'basic' | 'sensitive';
  byDefault: boolean;
}

export interface ApiExample {
  method: 'GET' | 'POST';
  url: string;
}

/** How the provider says who the person is. */
export type IdentitySource =
  | { kind: 'openid-connect' }
  | { kind: 'resource'; url: string; subject: string; displayName: string; userName: string; email: string };

/** How tokens are revoked. `reach` says what else dies with them. */
export type RevocationKind =
  | { kind: 'rfc7009'; reach: 'grant' | 'project' }
  | { kind: 'github-grant'; urlTemplate: string; reach: 'project' }
  | { kind: 'none'; reach: 'none' };

/** Everything Holdfast knows of a provider, as data. One file per provider; no code asks for a provider by name. */
export interface Provider {
  id: string;
  name: string;
  mark: 'google' | 'github' | 'local';
  server:
    | { kind: 'discovery'; issuer: string }
    | { kind: 'metadata'; metadata: ServerMetadata & { issuer: string } };
  /** Allowed redirect kinds, the default first. */
  redirectKinds: readonly [RedirectKind, ...RedirectKind[]];
  clientSecret: 'required' | 'optional' | 'none';
  /** A client registration that ships with the app; without one the person registers their own. */
  builtInClientId?: string;
  alwaysRequestedScopes: readonly string[];
  scopes: readonly ScopeFact[];
  /** What a granted scope may be called in the answer: answered name to requested name. */
  scopeAliases: Readonly<Record<string, string>>;
  authorizationParameters: Readonly<Record<string, string>>;
  identity: IdentitySource;
  revocation: RevocationKind;
  /** Origins that may receive this provider's access tokens; nothing else ever does. */
  apiOrigins: readonly string[];
  apiExamples: readonly ApiExample[];
  /** The provider's own page of connected apps; `{client_id}` is filled in. */
  connectionsPage: string;
  /** The page where a person registers a client. */
  registrationPage: string;
  /** Shape of this provider's client ids, to catch a wrong paste early. */
  clientIdPattern: RegExp;
}
