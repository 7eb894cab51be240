import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StandInClock } from './stand-in-clock.ts';

export interface StandInRecord {
  atMs: number;
  method: string;
  /** The host the client meant, such as `oauth2.googleapis.com`. */
  host: string;
  path: string;
  query: Record<string, string>;
  /** Names of the body's parameters, in a form or in JSON. */
  parameters: string[];
  grantType?: string;
  status: number;
}

export interface StandInRequest {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  /** Parameters of the body, from a form or from a JSON object. */
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

export type StandInEndpoint = (request: StandInRequest) => StandInAnswer;

/** Keys are `METHOD host/path`; `:name` stands for one path segment. */
export type StandInRoutes = Record<string, StandInEndpoint>;

export interface StandInServer {
  /** Of the loopback server itself. */
  origin: string;
  records: StandInRecord[];
  close(): Promise<void>;
}

/** One loopback server for all hosts of a provider, told apart by `X-Forwarded-Host`, see `routed-fetch.ts`. */
export async function startStandInServer(routes: StandInRoutes, clock: StandInClock): Promise<StandInServer> {
  const records: StandInRecord[] = [];
  const table = Object.entries(routes).map(([key, answer]) => ({ pattern: routePattern(key), answer }));

  const http = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const { method, host, path, query, form } = request;
    const route = table.find(({ pattern }) => pattern.test(`${method} ${host}${path}`));
    const { status, headers = {}, body } = route ? answerOf(route.answer, request) : notFound;
    const grantType = form.get('grant_type');
    records.push({
      atMs: clock.nowMs(),
      method,
      host,
      path,
      query: Object.fromEntries(query),
      parameters: [...form.keys()],
      ...(grantType && { grantType }),
      status,
    });
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

const notFound: StandInAnswer = { status: 404, body: { message: 'Not Found' } };

/** A fault of the stand-in's own is an answer too: the test that met it should say so, not hang. */
function answerOf(endpoint: StandInEndpoint, request: StandInRequest): StandInAnswer {
  try {
    return endpoint(request);
  } catch (error) {
    return { status: 500, body: String(error) };
  }
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
  const host = String(headers['x-forwarded-host'] ?? headers.host).replace(/:443$/, '');
  const form = headers['content-type']?.includes('json') ? jsonParameters(body) : new URLSearchParams(body);
  return { method, host, path: url.pathname, query: url.searchParams, form, body, headers };
}

function jsonParameters(body: string): URLSearchParams {
  try {
    const members = Object.entries(JSON.parse(body) as Record<string, unknown>);
    return new URLSearchParams(members.map(([name, value]) => [name, String(value)]));
  } catch {
    return new URLSearchParams();
  }
}
