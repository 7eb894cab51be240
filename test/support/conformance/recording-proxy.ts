import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';

export interface RecordingProxy {
  /** Such as `http://127.0.0.1:41235`, for `https_proxy`. */
  address: string;
  /** The hosts that were asked for, each as often as a connection to it was. */
  hosts: string[];
  /** Cuts what is open; from now on nothing passes. */
  refuse(): void;
  close(): Promise<void>;
}

/** A proxy as an office has it (RFC 9110 9.3.6), which knows where to find the given hosts, and no others. */
export async function startRecordingProxy(whereabouts: Record<string, string>): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const tunnels = new Set<Duplex>();
  let refuses = false;
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid');
    hosts.push(url.host);
    if (refuses || !url.hostname.startsWith('127.')) return void outgoing.writeHead(502).end();
    const { method, headers } = incoming;
    const onward = forward(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, () => undefined);
    });
    pipeline(incoming, onward, () => undefined);
  });
  server.on('connect', (incoming, client, head) => {
    const host = (incoming.url ?? '').replace(/:443$/, '');
    hosts.push(host);
    client.on('error', () => undefined).on('close', () => tunnels.delete(client));
    tunnels.add(client);
    const address = whereabouts[host];
    if (refuses || address === undefined) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const [name, port] = address.split(':');
    const target = connect(Number(port), name, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      pipeline(client, target, client, () => undefined);
    });
    target.on('error', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    refuse: () => {
      refuses = true;
      for (const tunnel of tunnels) tunnel.destroy();
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      for (const tunnel of tunnels) tunnel.destroy();
      if (server.listening) await once(server, 'close');
    },
  };
}
