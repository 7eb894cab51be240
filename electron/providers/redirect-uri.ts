import type { Provider } from './provider.ts';

/** RFC 8252 7.1: reverse-domain scheme of the app, followed by a single slash. */
export const redirectScheme = 'app.holdfast.desktop';

/** The path that tells authorization servers apart: one redirect URI per provider (RFC 8252 8.10). */
export function callbackPath(providerId: string): string {
  return `/oauth/callback/${providerId}`;
}

/**
 * What a person registers at the provider: for loopback the address alone, since providers compare it without the port
 * (RFC 8252 7.3).
 */
export function registeredRedirectUri({ id, redirectKinds }: Provider): string {
  return redirectKinds[0] === 'loopback' ? 'http://127.0.0.1' : privateUseRedirectUri(id);
}

export function privateUseRedirectUri(providerId: string): string {
  return `${redirectScheme}:${callbackPath(providerId)}`;
}
