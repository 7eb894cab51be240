import { parseArgs } from 'node:util';
import { startLocalAuthorizationServer } from './local-authorization-server.ts';

/** `node run.ts --port 0`: one line of JSON when it is ready, then nothing until it is told to end. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const server = await startLocalAuthorizationServer({ port: Number(values.port) });
console.log(JSON.stringify({ issuer: server.issuer }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close());
