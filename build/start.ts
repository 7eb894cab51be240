// node build/start.ts [--tour]: the local authorization server and the app beside it, or the guided tour of both.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromSources } from '../electron/build-description.ts';
import {
  type ServerState,
  startLocalAuthorizationServer,
} from '../test/support/local-authorization-server/index.ts';
import { bundle } from './bundle.ts';
import { electronArguments, locateElectron } from './electron-runtime.ts';
import { root } from './run-tool.ts';

/** The demo's accounts name this address as their issuer, so it stays the same from start to start. */
const preferredPort = 47_300;
/** What the demo server granted outlives it, or the accounts would be dead after every start. */
const stateFile = path.join(root, '.runtime', 'local-authorization-server.json');
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

// A copy that is worked on keeps out of the way of one that is installed.
const isTourWanted = process.argv.includes('--tour');
const isTour = isTourWanted || !hasDisplay;
await bundle({ description: { ...fromSources, channel: isTour ? 'stable' : 'development' } });
if (isTour && !isTourWanted) {
  console.log(
    'There is no display here, so the app runs on a virtual one, as a guided tour (npm run demo).\n',
  );
}
await (isTour ? tour() : start());

async function tour(): Promise<void> {
  const { runTour } = await import('../test/tour/tour.ts');
  await runTour();
}

async function start(): Promise<void> {
  const state = readState();
  const server = await startLocalAuthorizationServer({
    port: preferredPort,
    ...(state ? { state } : {}),
  }).catch(() => startLocalAuthorizationServer());
  const save = () => writeFileSync(stateFile, JSON.stringify(server.state()), { mode: 0o600 });
  const saving = setInterval(save, 2_000);
  const electron = locateElectron();
  console.log(`The local authorization server runs at ${server.issuer}: sign in as ada, password engine.`);
  const app = spawn(electron.path, [...electronArguments(), root], {
    stdio: 'inherit',
    env: { ...process.env, HOLDFAST_LOCAL_ISSUER: server.issuer },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => app.on('exit', (code) => resolve(code ?? 1)));
  clearInterval(saving);
  save();
  await server.close();
}

/** A file that can't be read is no reason not to start: the demo then begins anew. */
function readState(): ServerState | undefined {
  try {
    return existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as ServerState) : undefined;
  } catch {
    return undefined;
  }
}
