/** The one place where plain http is allowed: a server on this machine's IPv4 loopback (RFC 9700 2.6, RFC 8252 8.3). */
export function isLoopbackHttp(url: URL): boolean {
  return url.protocol === 'http:' && url.hostname === '127.0.0.1';
}

/** https, or {@link isLoopbackHttp}. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || isLoopbackHttp(url);
}
