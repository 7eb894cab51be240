import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fetch } from '../../../electron/providers/protocol-fetch.ts';

/** What the way to the server does to one request and its answer. */
export type LineFault =
  /** Reset before the server has heard of the request. */
  | 'dropped-before'
  /** Reset once the server has answered. */
  | 'dropped-after'
  /** The request comes twice, and the app gets the first answer. */
  | 'doubled-first-answer'
  /** As many a proxy does after a lost answer: the request comes twice, and the app gets the second answer. */
  | 'doubled-second-answer'
  | 'truncated'
  /** Half of the answer, then a reset. */
  | 'reset-in-the-middle'
  | 'garbage'
  /** The server has answered, and a gateway on the way says that it did not. */
  | 'gateway-error'
  | { delayMs: number }
  /** The server hears of it, and its answer never comes. */
  | 'never-answered';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A way to a server with real sockets, on which token requests meet faults. */
export interface FaultyLine {
  /** For the next token request; those after it go through. */
  strike(fault: LineFault): void;
  /** Sends token requests along the line, and all else straight to where it goes. */
  fetch: Fetch;
  close(): Promise<void>;
}

export async function startFaultyLine(issuer: string): Promise<FaultyLine> {
  let waiting: LineFault | undefined;
  const http = createServer(async (incoming, outgoing) => {
    const fault = waiting;
    waiting = undefined;
    const body = Buffer.concat(await incoming.toArray());
    if (fault === 'dropped-before') return reset(incoming);
    const send = () => forward(issuer, incoming, body);
    const answer = await send().catch(() => undefined);
    if (!answer) return reset(incoming);
    const isDoubled = fault === 'doubled-first-answer' || fault === 'doubled-second-answer';
    const again = isDoubled ? await send() : answer;
    await giveBack(incoming, outgoing, fault === 'doubled-second-answer' ? again : answer, fault);
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    strike: (fault) => {
      waiting = fault;
    },
    fetch: (input, init) => {
      const url = new URL(input);
      if (url.pathname !== '/token') return fetch(input, init);
      return fetch(`http://127.0.0.1:${port}${url.pathname}`, init);
    },
    close: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

async function forward(issuer: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = { ...incoming.headers, host: new URL(issuer).host, connection: 'close' };
  const sent = request(new URL(incoming.url ?? '/', issuer), { method: incoming.method, headers }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const { 'transfer-encoding': _encoding, connection: _connection, ...kept } = answer.headers;
  return { status: answer.statusCode ?? 0, headers: kept, body: Buffer.concat(await answer.toArray()) };
}

async function giveBack(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body }: Answer,
  fault: LineFault | undefined,
): Promise<void> {
  if (fault === 'never-answered') return;
  if (fault === 'dropped-after') return reset(incoming);
  if (typeof fault === 'object') await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  if (fault === 'gateway-error') {
    outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    return;
  }
  const given = fault === 'garbage' ? Buffer.from(body.map((byte) => byte ^ 0x5a)) : body;
  outgoing.writeHead(status, { ...headers, 'content-length': given.length });
  if (fault !== 'truncated' && fault !== 'reset-in-the-middle') {
    outgoing.end(given);
    return;
  }
  outgoing.write(given.subarray(0, given.length / 2), () =>
    fault === 'truncated' ? incoming.socket.destroySoon() : reset(incoming),
  );
}

function reset(incoming: IncomingMessage): void {
  incoming.socket.resetAndDestroy();
}
