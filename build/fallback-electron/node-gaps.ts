// Node newer than 16.17 that the product or its dependencies use.
import crypto from 'node:crypto';
import http from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import util from 'node:util';
import { fillIn } from './fill-in.ts';
import { readableToWeb } from './web-streams.ts';

fillIn(Readable, {
  toWeb: (readable: Readable) => readableToWeb(readable),
  fromWeb: (web: AsyncIterable<Uint8Array>) => Readable.from(web, { objectMode: false }),
});

fillIn(crypto, {
  hash(algorithm: string, data: string | Buffer, encoding: crypto.BinaryToTextEncoding = 'hex'): string {
    return crypto.createHash(algorithm).update(data).digest(encoding);
  },
});

fillIn(util, { styleText: (_style: unknown, text: string) => text });

const connections = new WeakMap<http.Server, Set<Socket>>();

if (!http.Server.prototype.closeAllConnections) {
  const listen = http.Server.prototype.listen;
  http.Server.prototype.listen = function (this: http.Server, ...given: unknown[]) {
    followConnections(this);
    return Reflect.apply(listen, this, given);
  } as typeof listen;
}

fillIn(http.Server.prototype, {
  closeAllConnections(this: http.Server): void {
    for (const socket of connections.get(this) ?? []) socket.destroy();
  },
  closeIdleConnections(this: http.Server): void {
    for (const socket of connections.get(this) ?? []) if (isIdle(socket)) socket.destroy();
  },
});

function followConnections(server: http.Server): void {
  if (connections.has(server)) return;
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
}

function isIdle(socket: Socket): boolean {
  return !(socket as Socket & { _httpMessage?: unknown })._httpMessage;
}
