import { once } from 'node:events';
import { createServer, Server } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openLoopbackReceiver } from '../../electron/authorization/loopback-receiver.ts';

const closing: Array<() => unknown> = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) await close();
});

/** Somebody else on this computer listens on [::1] at the first port that the receiver gets on 127.0.0.1. */
function takeNextPortBefore(): { port: () => number } {
  const listen = Server.prototype.listen;
  const other = createServer();
  let port = 0;
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...all: unknown[]) {
    const begin = () => Reflect.apply(listen, this, all);
    if (all[1] !== '::1' || port !== 0) return begin();
    port = Number(all[0]);
    closing.push(() => new Promise((resolve) => other.close(resolve)));
    void once(Reflect.apply(listen, other, [port, '::1']), 'listening').then(begin);
    return this;
  });
  return { port: () => port };
}

test('a port that somebody else has on one of the two addresses of localhost is not used [R3] [R4]', async () => {
  const taken = takeNextPortBefore();
  const receiver = await openLoopbackReceiver('any', () => ({ accepted: true }), 'localhost');
  closing.push(() => receiver.close());
  const { port } = new URL(receiver.redirectUri);
  expect(taken.port()).not.toBe(0);
  expect(Number(port)).not.toBe(taken.port());
  for (const address of ['127.0.0.1', '[::1]']) {
    const callback = `http://${address}:${port}/oauth/callback/any?code=c&state=s`;
    const { status } = await fetch(callback);
    // Asked for by its address and not by the name: it is there, and wants the name.
    expect(status).toBe(404);
  }
});
