import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors/app-error.ts';
import { callbackPath } from '../providers/redirect-uri.ts';
import { receivedPage, refusedPage } from './loopback-pages.ts';
import type { Delivery } from './pending-requests.ts';

/** A place where the authorization response comes in; open only while its request is pending. */
export interface RedirectReceiver {
  redirectUri: string;
  close(): void;
}

/**
 * Listens on the loopback interface only (RFC 8252 7.3, 8.3): IPv4, or IPv6 where there is no IPv4.
 *
 * @param deliver takes the whole callback URL; its answer decides which page the browser shows
 * @throws AppError RECEIVER_UNAVAILABLE
 */
export async function openLoopbackReceiver(
  providerId: string,
  deliver: (callback: string) => Delivery,
): Promise<RedirectReceiver> {
  const server = createServer({ maxHeaderSize: 32_768 });
  const host = await listen(server);
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host === '::1' ? '[::1]' : host}:${port}`;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const isCallback = request.url?.split('?', 1)[0] === callbackPath(providerId);
    // Another Host header means that a web page reaches us under its own name (DNS rebinding).
    if (request.method !== 'GET' || !isCallback || request.headers.host !== new URL(origin).host) {
      return answer(response, 404, refusedPage);
    }
    const delivery = deliver(`${origin}${request.url}`);
    return answer(response, delivery.accepted ? 200 : 400, delivery.accepted ? receivedPage : refusedPage);
  });
  return {
    redirectUri: `${origin}${callbackPath(providerId)}`,
    close: () => {
      server.close();
      server.closeIdleConnections?.();
    },
  };
}

async function listen(server: Server): Promise<string> {
  for (const host of ['127.0.0.1', '::1']) {
    const listening = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(0, host, () => resolve(true));
    });
    server.removeAllListeners('error');
    if (!listening) continue;
    // A connection that can't be accepted is no reason to end the app.
    server.on('error', () => undefined);
    return host;
  }
  throw new AppError('RECEIVER_UNAVAILABLE', 'neither 127.0.0.1 nor [::1] can be listened on');
}

function answer(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.end(page);
}
