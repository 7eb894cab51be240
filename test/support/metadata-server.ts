import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MetadataServer {
  origin: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** What stands at a path: JSON, or text that is sent as a web page. */
export type Documents = (origin: string) => Record<string, unknown>;

/** Serves metadata documents by their paths, over real sockets, and 404 for all others. */
export async function startMetadataServer(documents: Documents): Promise<MetadataServer> {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const document = documents(origin)[path];
    const isPage = typeof document === 'string';
    response.writeHead(document === undefined ? 404 : 200, {
      'Content-Type': isPage ? 'text/html' : 'application/json',
    });
    response.end(isPage ? document : JSON.stringify(document ?? { error: 'not_found' }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    close: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

/** The members that no metadata can do without. */
export function metadataOf(issuer: string, changes: Record<string, unknown> = {}) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    ...changes,
  };
}
