import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronArguments, locateElectron } from '../../build/electron-runtime.ts';
import { fuses, readFuses } from '../../build/fuses.ts';
import { packForTests } from '../../build/pack-for-tests.ts';
import type { Desktop } from '../support/desktop/desktop.ts';
import { expect, test } from './fixtures.ts';

/** The app as it is installed: nobody who starts it can make it obey them. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let program: string;
let running: ChildProcess[];

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-packed-'));
  program = await packForTests(folder);
});
test.beforeEach(() => {
  running = [];
});
test.afterEach(() => {
  for (const each of running) each.kill('SIGKILL');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a program on a desktop. `said` is all that it wrote so far. */
function run(
  desktop: Desktop,
  what: string,
  parameters: string[],
  environment: Record<string, string> = {},
): { said: () => string; process: ChildProcess } {
  const env = { ...desktop.env, ...environment };
  const started = spawn(what, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(started);
  const chunks: string[] = [];
  started.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  started.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { said: () => chunks.join(''), process: started };
}

const switches = (desktop: Desktop) => [...electronArguments(), ...desktop.electronSwitches];

const logOf = (desktop: Desktop) => path.join(desktop.home, '.config/Holdfast/logs/holdfast.log');

/** Waits until the packed app is up: it says so in its log. */
async function isUp(desktop: Desktop): Promise<void> {
  const log = logOf(desktop);
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8').includes('"started"')).toBe(true);
}

test('has every fuse that its Electron knows as the table says (checklist 19)', async () => {
  const found = await readFuses(program);
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(7);
  const wanted = Object.entries(fuses).filter(([name]) => name in found);
  expect(found).toEqual(Object.fromEntries(wanted));
  console.log(
    `${Object.keys(found).length} of ${Object.keys(fuses).length} fuses are in this Electron, all as the table says`,
  );
});

test('is no Node for a hostile program: not by ELECTRON_RUN_AS_NODE, NODE_OPTIONS or --inspect', async ({
  desktop,
}) => {
  const spy = path.join(desktop.home, 'spy.cjs');
  const trace = path.join(desktop.home, 'spied');
  writeFileSync(spy, `require('fs').writeFileSync(${JSON.stringify(trace)}, 'ran');`);

  // The same Electron without fuses does obey, or this test would show nothing.
  const unfused = run(desktop, locateElectron().path, [spy], { ELECTRON_RUN_AS_NODE: '1' });
  await expect.poll(() => existsSync(trace)).toBe(true);
  unfused.process.kill('SIGKILL');
  rmSync(trace);

  const app = run(desktop, program, [...switches(desktop), '--inspect=0', spy], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${spy}`,
  });
  await isUp(desktop);
  expect(existsSync(trace)).toBe(false);
  expect(app.said()).not.toContain('Debugger listening');
});

test('runs no code that lies beside its archive', async ({ desktop }) => {
  const trace = path.join(desktop.home, 'ran');
  const planted = path.join(path.dirname(program), 'resources', 'app');
  mkdirSync(planted);
  writeFileSync(path.join(planted, 'package.json'), '{"main":"main.js"}');
  writeFileSync(path.join(planted, 'main.js'), `require('fs').writeFileSync(${JSON.stringify(trace)}, '');`);
  try {
    run(desktop, program, switches(desktop));
    await isUp(desktop);
    expect(existsSync(trace)).toBe(false);
  } finally {
    rmSync(planted, { recursive: true });
  }
});

test('opens no debugging port and writes its traffic to no file, whatever switches it is started with', async ({
  desktop,
}) => {
  const netLog = path.join(desktop.home, 'net-log.json');
  const keyLog = path.join(desktop.home, 'key-log');
  const harmful = ['--remote-debugging-port=0', `--log-net-log=${netLog}`, `--ssl-key-log-file=${keyLog}`];

  // From its sources the app obeys, or this test would show nothing.
  const root = path.resolve(import.meta.dirname, '../..');
  const fromSources = run(desktop, locateElectron().path, [...switches(desktop), ...harmful, root]);
  await expect.poll(() => fromSources.said().includes('DevTools listening') && existsSync(netLog)).toBe(true);
  const ended = once(fromSources.process, 'exit');
  fromSources.process.kill('SIGTERM');
  await ended;
  for (const left of [netLog, keyLog, logOf(desktop)]) rmSync(left, { force: true });

  const app = run(desktop, program, [...switches(desktop), ...harmful], { SSLKEYLOGFILE: keyLog });
  await isUp(desktop);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(app.said()).not.toContain('DevTools listening');
  expect([existsSync(netLog), existsSync(keyLog)]).toEqual([false, false]);
});
