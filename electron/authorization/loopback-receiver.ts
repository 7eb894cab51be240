import { createServer, type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors/app-error.ts';
import { callbackPath } from '../providers/redirect-uri.ts';
import { receivedPage, refusedPage } from './loopback-pages.ts';
import type { Delivery } from './pending-requests.ts';

/** Ports that are tried where somebody else has one of the two addresses. */
const mostPorts = 10;

/** A place where the authorization response comes in; open only while its request is pending. */
export interface RedirectReceiver {
  redirectUri: string;
  close(): void;
}

/**
 * Listens on the loopback interface only (RFC 8252 7.3, 8.3): IPv4, or IPv6 where there is no IPv4.
 *
 * @param deliver takes the whole callback URL; its answer decides which page the browser shows
 * @param hostName for the few providers that register the name and not the address; it then listens on both, where there is IPv6
 * @throws AppError RECEIVER_UNAVAILABLE
 */
export async function openLoopbackReceiver(
  providerId: string,
  deliver: (callback: string) => Delivery,
  hostName?: 'localhost',
): Promise<RedirectReceiver> {
  const { servers, address, port } = await listen(hostName === 'localhost');
  const origin = `http://${hostName ?? address}:${port}`;
  const answerRequest = (request: IncomingMessage, response: ServerResponse) => {
    const isCallback = request.url?.split('?', 1)[0] === callbackPath(providerId);
    // Another Host header means that a web page reaches us under its own name (DNS rebinding).
    if (request.method !== 'GET' || !isCallback || request.headers.host !== new URL(origin).host) {
      return answer(response, 404, refusedPage());
    }
    const delivery = deliver(`${origin}${request.url}`);
    return answer(
      response,
      delivery.accepted ? 200 : 400,
      delivery.accepted ? receivedPage() : refusedPage(),
    );
  };
  for (const server of servers) server.on('request', answerRequest);
  return {
    redirectUri: `${origin}${callbackPath(providerId)}`,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeIdleConnections?.();
      }
    },
  };
}

async function listen(onBoth: boolean): Promise<{ servers: Server[]; address: string; port: number }> {
  for (let tries = 0; tries < mostPorts; tries++) {
    const first = await listenOn('127.0.0.1', 0);
    if (first === 'taken') continue;
    if (first === 'not-there') break;
    const port = portOf(first);
    const second = onBoth ? await listenOn('::1', port) : 'not-there';
    if (second !== 'taken') {
      return { servers: second === 'not-there' ? [first] : [first, second], address: '127.0.0.1', port };
    }
    // Whoever has the other address of the name would get the response.
    first.close();
  }
  const only = await listenOn('::1', 0);
  if (only instanceof Server) return { servers: [only], address: '[::1]', port: portOf(only) };
  throw new AppError('RECEIVER_UNAVAILABLE', 'neither 127.0.0.1 nor [::1] can be listened on');
}

async function listenOn(host: string, port: number): Promise<Server | 'taken' | 'not-there'> {
  const server = createServer({ maxHeaderSize: 32_768 });
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (error) return error.code === 'EADDRINUSE' ? 'taken' : 'not-there';
  server.removeAllListeners('error');
  // A connection that can't be accepted is no reason to end the app.
  server.on('error', () => undefined);
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
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
