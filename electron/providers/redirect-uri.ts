/** RFC 8252 7.1: reverse-domain scheme of the app, followed by a single slash. */
export const redirectScheme = 'app.holdfast.desktop';

/** The path that tells authorization servers apart: one redirect URI per provider (RFC 8252 8.10). */
export function callbackPath(providerId: string): string {
  return `/oauth/callback/${providerId}`;
}

export function privateUseRedirectUri(providerId: string): string {
  return `${redirectScheme}:${callbackPath(providerId)}`;
}
