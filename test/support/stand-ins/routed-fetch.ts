/**
 * A fetch that sends requests for the given https origins to stand-ins, and refuses every other one but loopback:
 * no test may reach a real provider by mistake.
 */
export function routedFetch(standIns: Record<string, string>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') return fetch(request);
    const standIn = standIns[url.origin];
    if (!standIn) throw new TypeError(`No stand-in for ${url.origin}`);

    const headers = new Headers(request.headers);
    headers.set('X-Forwarded-Host', url.host);
    const { method, redirect, signal } = request;
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
    const target = new URL(url.pathname + url.search, standIn);
    return fetch(target, { method, headers, body, redirect, signal });
  };
}
