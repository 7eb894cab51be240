import { type ApiEndpoint, endpoint } from './endpoint.ts';

/** What the API of the local authorization server answers to. */
export function localEndpoints(issuer: string): readonly ApiEndpoint[] {
  return [
    endpoint(issuer, 'GET /api/me', 'me', 'api:read', 'profile'),
    endpoint(issuer, 'GET /api/items', 'items', 'api:read'),
    endpoint(issuer, 'POST /api/items', 'newItem', 'api:write'),
    endpoint(issuer, 'GET /api/reports', 'reports', 'reports:read'),
    endpoint(issuer, 'POST /api/echo', 'echo'),
    endpoint(issuer, 'GET /api/image', 'photo'),
    endpoint(issuer, 'GET /api/slow?seconds=5', 'slowAnswer'),
    endpoint(issuer, 'GET /api/limited', 'rateLimits'),
    endpoint(issuer, 'GET /api/large?megabytes=1', 'largeAnswer'),
  ];
}
