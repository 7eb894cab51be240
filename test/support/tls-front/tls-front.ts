import { once } from 'node:events';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { makeCertificates } from './certificates.ts';

/** A server on this machine which speaks plain http for the given https origins. */
export interface BehindTheFront {
  /** `https://accounts.google.com` to `http://127.0.0.1:41234`. */
  routes: Record<string, string>;
}

export interface TlsFront {
  /** Each host to the address that answers for it, such as `127.0.0.1:41235`. */
  hosts: Record<string, string>;
  /** PEM; whoever trusts it takes this server for all the hosts. */
  authority: string;
  close(): Promise<void>;
}

/** TLS on loopback for the providers' real host names; requests are passed on to the stand-in of their Host. */
export async function startTlsFront(standIns: readonly BehindTheFront[]): Promise<TlsFront> {
  const targets = new Map(
    standIns.flatMap(({ routes }) =>
      Object.entries(routes).map(([origin, to]) => [new URL(origin).host, to]),
    ),
  );
  const hosts = [...targets.keys()];
  const hostNames = hosts.map((host) => new URL(`https://${host}`).hostname);
  const { authority, server } = await makeCertificates([...new Set(hostNames)]);
  const https = createServer(server, (incoming, outgoing) => {
    const host = incoming.headers.host ?? '';
    passOn(incoming, outgoing, host, targets.get(host));
  });
  https.listen(0, '127.0.0.1');
  await once(https, 'listening');
  const address = `127.0.0.1:${(https.address() as AddressInfo).port}`;

  return {
    hosts: Object.fromEntries(hosts.map((host) => [host, address])),
    authority,
    close: async () => {
      https.close();
      https.closeAllConnections();
      if (https.listening) await once(https, 'close');
    },
  };
}

function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  host: string,
  target: string | undefined,
): void {
  // Misdirected Request (RFC 9110 15.5.20).
  if (target === undefined) return void outgoing.writeHead(421).end();
  const headers = { ...incoming.headers, 'x-forwarded-host': host, 'x-forwarded-proto': 'https' };
  const { method, url } = incoming;
  const onward = forward(new URL(target), { method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, outgoing, () => undefined);
  });
  pipeline(incoming, onward, () => undefined);
  // What a stand-in breaks off is broken off for the client too.
  onward.on('error', () => outgoing.destroy());
}
