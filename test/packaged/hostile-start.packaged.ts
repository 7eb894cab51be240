import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { locateElectron } from '../../build/electron-runtime.ts';
import { dataFolder, expect, isUp, type Seat, startProgram, takeSeat, test } from './fixtures.ts';
import { packages } from './packages.ts';

/** The app as it is installed: nobody who starts it can make it obey them. */
let seat: Seat;
let program: string;

test.beforeAll(() => {
  program = path.join(packages().again, 'holdfast');
});
test.beforeEach(async () => {
  seat = await takeSeat();
});
test.afterEach(() => seat.leave());

const logOf = (where: Seat) => path.join(dataFolder(where.desktop), 'logs/holdfast.log');

test('is no Node for a hostile program: not by ELECTRON_RUN_AS_NODE, NODE_OPTIONS or --inspect', async () => {
  const { desktop } = seat;
  const spy = path.join(desktop.home, 'spy.cjs');
  const trace = path.join(desktop.home, 'spied');
  writeFileSync(spy, `require('fs').writeFileSync(${JSON.stringify(trace)}, 'ran');`);

  // The same Electron without fuses does obey, or this test would show nothing.
  const unfused = startProgram(desktop, locateElectron().path, [spy], { ELECTRON_RUN_AS_NODE: '1' });
  await expect.poll(() => existsSync(trace)).toBe(true);
  unfused.process.kill('SIGKILL');
  rmSync(trace);

  const app = startProgram(desktop, program, ['--inspect=0', spy], {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${spy}`,
  });
  await isUp(desktop);
  expect(existsSync(trace)).toBe(false);
  expect(app.said()).not.toContain('Debugger listening');
});

test('runs no code that lies beside its archive', async () => {
  const { desktop } = seat;
  const trace = path.join(desktop.home, 'ran');
  const planted = path.join(path.dirname(program), 'resources', 'app');
  mkdirSync(planted);
  writeFileSync(path.join(planted, 'package.json'), '{"main":"main.js"}');
  writeFileSync(path.join(planted, 'main.js'), `require('fs').writeFileSync(${JSON.stringify(trace)}, '');`);
  try {
    startProgram(desktop, program);
    await isUp(desktop);
    expect(existsSync(trace)).toBe(false);
  } finally {
    rmSync(planted, { recursive: true });
  }
});

test('opens no debugging port and writes its traffic to no file, whatever switches it is started with', async () => {
  const { desktop } = seat;
  const netLog = path.join(desktop.home, 'net-log.json');
  const keyLog = path.join(desktop.home, 'key-log');
  const harmful = ['--remote-debugging-port=0', `--log-net-log=${netLog}`, `--ssl-key-log-file=${keyLog}`];

  // From its sources the app obeys, or this test would show nothing.
  await bundle();
  const root = path.resolve(import.meta.dirname, '../..');
  const fromSources = startProgram(desktop, locateElectron().path, [...harmful, root]);
  await expect.poll(() => fromSources.said().includes('DevTools listening') && existsSync(netLog)).toBe(true);
  const ended = once(fromSources.process, 'exit');
  fromSources.process.kill('SIGTERM');
  await ended;
  for (const left of [netLog, keyLog, logOf(seat)]) rmSync(left, { force: true });

  const app = startProgram(desktop, program, harmful, { SSLKEYLOGFILE: keyLog });
  await isUp(desktop);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(app.said()).not.toContain('DevTools listening');
  expect([existsSync(netLog), existsSync(keyLog)]).toEqual([false, false]);
});
