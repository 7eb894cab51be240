import type { MicrosoftSettings } from './microsoft-options.ts';
import type { StandInRequest } from './stand-in-server.ts';

export const microsoftOrigin = 'https://login.microsoftonline.com';

/** The tenant in which all personal accounts are. */
export const personalTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** The first segment of the path: `common`, `organizations`, `consumers`, or a tenant's id. */
export function tenantIn({ path }: StandInRequest): string {
  return path.split('/')[1] ?? '';
}

/** Who may sign in there; undefined for a tenant that is not known. */
export function accountsOf(tenant: string, settings: MicrosoftSettings): string[] | undefined {
  const accounts: Record<string, string[]> = {
    common: ['personal', 'work'],
    organizations: ['work'],
    [settings.tenantId]: ['work'],
    consumers: ['personal'],
    [personalTenantId]: ['personal'],
  };
  return accounts[tenant];
}

export function tenantIdOf({ account, tenantId }: MicrosoftSettings): string {
  return account === 'personal' ? personalTenantId : tenantId;
}

export function issuerOf(tenantId: string): string {
  return `${microsoftOrigin}/${tenantId}/v2.0`;
}

/** The discovery document; where tenants are many its issuer is a template, and PKCE is announced nowhere. */
export function microsoftMetadata(tenant: string) {
  const tenantId = { common: '{tenantid}', organizations: '{tenantid}', consumers: personalTenantId }[tenant];
  const endpoints = `${microsoftOrigin}/${tenant}/oauth2/v2.0`;
  return {
    token_endpoint: `${endpoints}/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${microsoftOrigin}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(tenantId ?? tenant),
    request_uri_parameter_supported: false,
    userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    authorization_endpoint: `${endpoints}/authorize`,
    device_authorization_endpoint: `${endpoints}/devicecode`,
    end_session_endpoint: `${endpoints}/logout`,
  };
}
