import type { Readable } from 'node:stream';
import type { ClientRequest, ClientRequestConstructorOptions, IncomingMessage } from 'electron';
import { readableToWeb } from './web-streams.ts';

type Open = (options: ClientRequestConstructorOptions) => ClientRequest;

const statusesWithoutBody = [101, 204, 205, 304];

/** `fetch` over Chromium's network stack, with the observable behaviour of the official net.fetch. */
export function fetchOverChromium(
  open: Open,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const request = new Request(input, init);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  if (signal?.aborted) return Promise.reject(signal.reason);

  return new Promise((resolve, reject) => {
    const outgoing = open({
      method: request.method,
      url: request.url,
      redirect: request.redirect,
      credentials: request.credentials === 'omit' ? 'omit' : 'include',
      useSessionCookies: request.credentials !== 'omit',
    });
    request.headers.forEach((value, name) => {
      outgoing.setHeader(name, value);
    });
    if (request.cache !== 'default' && !request.headers.has('cache-control')) {
      outgoing.setHeader('cache-control', 'no-cache');
    }

    const abort = () => {
      reject(signal?.reason);
      outgoing.abort();
    };
    signal?.addEventListener('abort', abort, { once: true });
    const settled = () => signal?.removeEventListener('abort', abort);
    // Not the request's `close`: that one comes as soon as its body is sent.
    outgoing.on('error', (error) => {
      settled();
      reject(error);
    });
    outgoing.on('response', (incoming) => {
      (incoming as unknown as Readable).on('close', settled);
      const body = hasBody(request, incoming) ? bodyOf(incoming, signal) : null;
      resolve(toResponse(incoming, body));
    });
    send(request, outgoing).catch((error) => {
      reject(error);
      outgoing.abort();
    });
  });
}

async function send(request: Request, outgoing: ClientRequest): Promise<void> {
  const body = request.body as unknown as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    await new Promise<void>((written) => outgoing.write(Buffer.from(chunk), undefined, written));
  }
  outgoing.end();
}

function hasBody(request: Request, incoming: IncomingMessage): boolean {
  return request.method !== 'HEAD' && !statusesWithoutBody.includes(incoming.statusCode);
}

function bodyOf(incoming: IncomingMessage, signal: AbortSignal | undefined): unknown {
  const early = () => signal?.reason ?? new Error('net::ERR_ABORTED');
  return readableToWeb(incoming as unknown as Readable, early);
}

function toResponse(incoming: IncomingMessage, body: unknown): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return new Response(body as ReadableStream | null, {
    headers,
    status: incoming.statusCode,
    statusText: incoming.statusMessage,
  });
}
