import { buildDescription, schemes } from '../build-description.ts';
import type { Provider } from './provider.ts';

/** Followed by a single slash. */
export const redirectScheme = schemes[buildDescription.channel];

/** The path that tells authorization servers apart: one redirect URI per provider (RFC 8252 8.10). */
export function callbackPath(providerId: string): string {
  return `/oauth/callback/${providerId}`;
}

/**
 * What a person registers at the provider: for loopback without the port, which is another one every time and not
 * compared (RFC 8252 7.3).
 */
export function registeredRedirectUri({ id, redirectKinds, loopbackHost }: Provider): string {
  if (redirectKinds[0] === 'private-use-uri') return privateUseRedirectUri(id);
  return `http://${loopbackHost ?? '127.0.0.1'}${callbackPath(id)}`;
}

export function privateUseRedirectUri(providerId: string): string {
  return `${redirectScheme}:${callbackPath(providerId)}`;
}
