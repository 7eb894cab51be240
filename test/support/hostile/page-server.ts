import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  origin: string;
  /** Method and path of every request so far. */
  requests: string[];
  close: () => Promise<void>;
}

const frame = '<!doctype html><title>frame</title>';
const page = '<!doctype html><title>hostile</title><body><iframe src="/frame"></iframe>';

/** A web server of somebody else's: its pages know no policy, and whatever comes to it is written down. */
export async function startPageServer(): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    if (path === '/redirect') response.writeHead(302, { Location: '/stolen' });
    else if (path === '/file')
      response.writeHead(200, { 'Content-Disposition': 'attachment; filename="stolen.txt"' });
    else if (path === '/password') response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="hostile"' });
    else response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
    response.end(path === '/' ? page : path === '/frame' ? frame : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // The browser keeps its connections open.
      server.closeAllConnections();
      await closed;
    },
  };
}
