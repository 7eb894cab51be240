/**
 * Whether a redirect URI is one of the registered ones: compared as a whole, but for the port of loopback hosts, which
 * is free (RFC 8252 7.3).
 */
export function isRegisteredRedirect(
  registered: readonly string[],
  redirectUri: string,
  loopbackHosts: readonly string[],
): boolean {
  const withoutPort = (uri: string) => {
    const url = new URL(uri);
    if (url.protocol === 'http:' && loopbackHosts.includes(url.hostname)) url.port = '';
    return url.href;
  };
  return URL.canParse(redirectUri) && registered.some((uri) => withoutPort(uri) === withoutPort(redirectUri));
}
