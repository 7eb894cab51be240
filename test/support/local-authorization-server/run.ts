import { parseArgs } from 'node:util';
import { startLocalAuthorizationServer } from './local-authorization-server.ts';

/** `node run.ts --port 0 [--dpop]`: one line of JSON when it is ready, then nothing until it is told to end. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, dpop: { type: 'boolean', default: false } },
});
const server = await startLocalAuthorizationServer({
  port: Number(values.port),
  features: { dpop: values.dpop },
});
console.log(JSON.stringify({ issuer: server.issuer }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
