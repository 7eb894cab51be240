import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandInRecord {
  atMs: number;
  method: string;
  /** The host the client meant, such as `oauth2.googleapis.com`. */
  host: string;
  path: string;
  grantType?: string;
  status: number;
}

export interface StandInRequest {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  body: string;
  headers: IncomingMessage['headers'];
}

export interface StandInAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON unless it is a string. */
  body?: unknown;
}

/** Keys are `METHOD host/path`; `:name` stands for one path segment. */
export type StandInRoutes = Record<string, (request: StandInRequest) => StandInAnswer>;

export interface StandInServer {
  origin: string;
  records: StandInRecord[];
  close(): Promise<void>;
}

/** One loopback server for all hosts of a provider, told apart by `X-Forwarded-Host`, see `routed-fetch.ts`. */
export async function startStandInServer(routes: StandInRoutes): Promise<StandInServer> {
  const records: StandInRecord[] = [];
  const table = Object.entries(routes).map(([key, answer]) => ({ pattern: routePattern(key), answer }));

  const http = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const { method, host, path } = request;
    const route = table.find(({ pattern }) => pattern.test(`${method} ${host}${path}`));
    const {
      status,
      headers = {},
      body,
    } = route?.answer(request) ?? { status: 404, body: { message: 'Not Found' } };
    const grantType = request.form.get('grant_type');
    records.push({ atMs: Date.now(), method, host, path, status, ...(grantType && { grantType }) });
    const isJson = body !== undefined && typeof body !== 'string';
    if (isJson) outgoing.setHeader('Content-Type', 'application/json');
    outgoing.writeHead(status, headers).end(isJson ? JSON.stringify(body) : body);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    records,
    close: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

function routePattern(key: string): RegExp {
  const pattern = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  const { method = 'GET', headers } = incoming;
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const host = String(headers['x-forwarded-host'] ?? headers.host);
  return {
    method,
    host,
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    body,
    headers,
  };
}
