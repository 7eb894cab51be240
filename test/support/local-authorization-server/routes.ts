import { picturesPath } from './accounts.ts';

/** Paths on the issuer's origin, under the names the specifications give to what is there. */
export const routes = {
  discovery: '/.well-known/openid-configuration',
  authorization: '/auth',
  pushed_authorization_request: '/request',
  token: '/token',
  userinfo: '/userinfo',
  revocation: '/revocation',
  jwks: '/jwks',
  device_authorization: '/device/auth',
  code_verification: '/device',
} as const;

/** What a request is for. The token endpoint is told apart by grant, since their faults are different stories. */
export const requestPoints = [
  'discovery',
  'oauth-metadata',
  'authorization',
  'pushed-authorization-request',
  'token',
  'refresh',
  'device-token',
  'client-credentials',
  'device-authorization',
  'userinfo',
  'revocation',
  'jwks',
  'api',
  'picture',
  'page',
] as const;

export type RequestPoint = (typeof requestPoints)[number];

const grantPoints: Record<string, RequestPoint> = {
  authorization_code: 'token',
  refresh_token: 'refresh',
  'urn:ietf:params:oauth:grant-type:device_code': 'device-token',
  client_credentials: 'client-credentials',
};

const pathPoints: Record<string, RequestPoint> = {
  [routes.discovery]: 'discovery',
  '/.well-known/oauth-authorization-server': 'oauth-metadata',
  [routes.authorization]: 'authorization',
  [routes.pushed_authorization_request]: 'pushed-authorization-request',
  [routes.userinfo]: 'userinfo',
  [routes.revocation]: 'revocation',
  [routes.jwks]: 'jwks',
  [routes.device_authorization]: 'device-authorization',
};

export function requestPoint(path: string, grantType: string | undefined): RequestPoint {
  if (path === routes.token) return grantPoints[grantType ?? ''] ?? 'token';
  if (path.startsWith('/api/')) return 'api';
  if (path.startsWith(picturesPath)) return 'picture';
  return pathPoints[path] ?? 'page';
}
