import type { ServerMetadata } from 'openid-client';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { ApiEndpoint } from './endpoints/endpoint.ts';

/** Where an authorization response comes back to: RFC 8252 7.1 (scheme) or 7.3 (loopback). */
export type RedirectKind = 'private-use-uri' | 'loopback';

/** How an account's tokens were first obtained: RFC 6749 4.1, RFC 8628, RFC 6749 4.4. */
export type GrantKind = 'authorization-code' | 'device-code' | 'client-credentials';

/** Which words and pictures of the renderer fit a provider; several providers may be of one kind. */
export type ProviderKind =
  | 'demo'
  | 'google'
  | 'github'
  | 'github-app'
  | 'facebook'
  | 'microsoft'
  | 'gitlab'
  | 'openid-connect'
  | 'oauth2';

export interface ScopeFact {
  name: string;
  /** `sensitive` scopes let the holder change or read private data; the renderer shows them first. */
  sensitivity: 'basic' | 'sensitive';
  byDefault: boolean;
  /** Beginnings of the API URLs that this scope is for: a call to one of them counts as a use of the scope. */
  usedBy?: readonly string[];
}

/** Scopes that belong to one purpose; the renderer has a text for each id. */
export interface ScopePreset {
  id: string;
  scopes: readonly string[];
}

export interface ApiExample {
  method: 'GET' | 'POST';
  url: string;
}

/** How the provider says who the person is. */
export type IdentitySource =
  /** In the ID token, and in UserInfo but where that is known to say less. */
  | { kind: 'openid-connect'; asksUserInfo?: false }
  | {
      kind: 'resource';
      url: string;
      subject: string;
      displayName: string;
      userName: string;
      email: string;
      picture: string;
    }
  /** It does not say: every connection is an account of its own. */
  | { kind: 'unnamed' };

/** How tokens are revoked. `reach` says what else dies with them. */
export type RevocationKind =
  | { kind: 'rfc7009'; reach: 'grant' | 'project' }
  | {
      kind: 'github-grant';
      urlTemplate: string;
      reach: 'project';
      /** Takes tokens from anybody, without a client secret, and can't be undone; null where there is none. */
      exposedCredentialsUrl: string | null;
    }
  /** A resource of the person's that is deleted with their own token; `{subject}` is filled in. */
  | { kind: 'permissions-resource'; urlTemplate: string; reach: 'grant' | 'project' }
  | { kind: 'none'; reach: 'none' };

/** Where the scopes that a person really granted stand. */
export type GrantedScopesSource =
  /** In the token endpoint response; left out means all that was asked for (RFC 6749 5.1). */
  | { kind: 'token-response' }
  /** In a list of `{ permission, status }` at this URL. */
  | { kind: 'permissions-resource'; url: string };

/** When a connection ends although nobody ends it. Shown as a forecast. */
export type LifetimeFact =
  /** So many days after its last use or refresh. */
  | { kind: 'unused'; days: number }
  /** When the access token expires, since nothing renews it. */
  | { kind: 'access-token' }
  /** When the refresh token expires, where the answer says so (`refresh_token_expires_in`). */
  | { kind: 'refresh-token' };

/** Tells the likely cause of an ended grant apart, where the provider answers `invalid_grant` to all of them. */
export interface EndingRule {
  code: ErrorCode;
  /** Only when the consent is at least / at most so many days old. */
  consentAgeDays?: { from: number; to: number };
  /** Only when the account was last used or refreshed at least so many days ago. */
  idleDays?: number;
}

/** Everything Holdfast knows of a provider, as data. One file per provider; no code asks for a provider by name. */
export interface Provider {
  id: string;
  kind: ProviderKind;
  name: string;
  /** Added by the person, who can remove it again. */
  isOwn: boolean;
  server:
    | {
        kind: 'discovery';
        issuer: string;
        /** By RFC 8414; otherwise by OpenID Connect Discovery. */
        algorithm?: 'oauth2';
        /** Its tenants sign under issuers of their own, which the metadata name by a template: see discovery.ts. */
        tenantIssuers?: RegExp;
        /** What the server has although its metadata leave it out. */
        unannounced?: Partial<ServerMetadata>;
      }
    | { kind: 'metadata'; metadata: ServerMetadata & { issuer: string } };
  /** Allowed redirect kinds, the default first. */
  redirectKinds: readonly [RedirectKind, ...RedirectKind[]];
  /** Loopback redirect host where the provider registers a name only; `127.0.0.1` otherwise (RFC 8252 7.3). */
  loopbackHost?: 'localhost';
  /** S256 is always sent; this says whether the server is known to check it (RFC 7636). */
  pkce: 'checked' | 'ignored' | 'when-announced';
  /** `none` also where the server has the grant but not for clients of this kind (RFC 8628). */
  deviceGrant: 'none' | 'when-announced';
  /** Where fewer scopes are allowed by device code than in the browser. */
  deviceScopes?: readonly string[];
  /** Whether service connections may be tried (RFC 6749 4.4). */
  clientCredentialsGrant: 'none' | 'when-announced';
  refreshTokens: {
    given: 'always' | 'sometimes' | 'never';
    /** Whether a refresh brings a new refresh token (RFC 9700 4.14). */
    rotation: 'always' | 'never' | 'unknown';
  };
  /** A new consent asks for all scopes again, or for the new ones alone. */
  scopeUpdate: 'union' | 'incremental';
  /** For the authorization code flow; the device grant never needs it of a public client. */
  clientSecret: 'required' | 'optional' | 'none';
  /** A client registration that ships with the app; without one the person registers their own. */
  builtInClientId?: string;
  alwaysRequestedScopes: readonly string[];
  scopes: readonly ScopeFact[];
  scopePresets: readonly ScopePreset[];
  /** What a granted scope may be called in the answer: answered name to requested name. */
  scopeAliases: Readonly<Record<string, string>>;
  /** Scopes that a broader one contains, by the broader: the answer then names that one alone. */
  includedScopes?: Readonly<Record<string, readonly string[]>>;
  /** Requested scopes that the answer never repeats, although they are granted. */
  unansweredScopes?: readonly string[];
  authorizationParameters: Readonly<Record<string, string>>;
  /** Sent besides when an account consents again. */
  reconsentParameters?: Readonly<Record<string, string>>;
  loginHintParameter: 'login_hint' | 'login' | null;
  identity: IdentitySource;
  grantedScopes: GrantedScopesSource;
  /** Response header of the API that lists the scopes a token has now. */
  scopesHeader?: string;
  /** Response header of the API that lists the scopes of which any one would do for this call. */
  acceptedScopesHeader?: string;
  /** Exchanges the first, short-lived access token for a long-lived one. */
  longLivedExchange?: { grantType: string; tokenParameter: string };
  revocation: RevocationKind;
  lifetimes: readonly LifetimeFact[];
  endings: readonly EndingRule[];
  /** Before the access token in `Authorization` (RFC 6750 2.1); DPoP-bound tokens always use theirs. */
  authorizationScheme: 'Bearer' | 'token';
  /** Origins that may receive this provider's access tokens; nothing else ever does. */
  apiOrigins: readonly string[];
  apiExamples: readonly ApiExample[];
  /** Requests that are suggested while an address is typed. */
  apiEndpoints?: readonly ApiEndpoint[];
  /** The provider's own page of connected apps; `{client_id}` is filled in. null: none is known. */
  connectionsPage: string | null;
  /** The page where a person registers a client. */
  registrationPage: string | null;
  /** Shape of this provider's client ids, to catch a wrong paste early. */
  clientIdPattern: RegExp;
}
