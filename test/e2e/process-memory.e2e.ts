import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { appCommand, appEnvironment } from '../support/app/real-app.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import type { Desktop } from '../support/desktop/desktop.ts';
import {
  allowCoreFiles,
  memoryHolds,
  memoryIn,
  processTree,
  takeCoreFile,
} from '../support/hostile/core-files.ts';
import { connectAs, expect, test } from './fixtures.ts';

const typed = 'canary-typed-into-the-page-4711';

test('a core file of a crashed process holds no memory of the app, and no crash reporter runs', async ({
  desktop,
  server,
  person,
}) => {
  const folder = path.join(desktop.home, 'working');
  mkdirSync(folder);
  const electron = await launchIn(folder, desktop, server.issuer);
  const window = await electron.firstWindow();
  await connectAs(new HoldfastWindow(window), person, 'ada');
  await window.evaluate((text) => void Object.assign(window, { canary: [...text].join('') }), typed);

  const processes = processTree(electron.process().pid ?? 0);
  const kinds = processes.map(({ kind }) => kind);
  for (const kind of ['main', 'zygote', 'renderer', 'utility']) expect(kinds).toContain(kind);
  expect(kinds.filter((kind) => kind.includes('crashpad'))).toEqual([]);
  // A sandboxed process leaves no core file, and its filter can't be set.
  const filters = processes.flatMap(({ coreFilter }) => (coreFilter === null ? [] : [coreFilter]));
  expect(filters.filter((filter) => Number.parseInt(filter, 16) !== 0)).toEqual([]);

  const ofKind = (kind: string) => processes.find((each) => each.kind === kind)?.pid ?? 0;
  // Else there would be nothing to find.
  expect(memoryHolds(ofKind('renderer'), typed)).not.toBe(false);
  const inMain = server.tokensIssued.filter(({ value }) => memoryHolds(ofKind('main'), value));
  expect(inMain.map(({ kind }) => kind)).toContain('access_token');

  allowCoreFiles(processes);
  const search = new SecretSearch([...server.tokensIssued, { kind: 'typed text', value: typed }]);
  const ended = once(electron.process(), 'exit');
  for (const kind of ['renderer', 'main']) {
    process.kill(ofKind(kind), 'SIGSEGV');
    if (kind === 'main') await ended;
    const core = await takeCoreFile(folder, ofKind(kind));
    const memory = core ? memoryIn(core) : undefined;
    const told = core ? `${core.length} bytes, of memory ${memory?.length}` : 'none on this system';
    console.log(`core file of ${kind}: ${told}`);
    if (memory) search.searchBytes(`the core file of ${kind}`, memory);
  }
  console.log(`filters of ${filters.length} processes: 0; in the memory of main: ${inMain.length} secrets`);
  expect(search.found).toEqual([]);
  const crashes = path.join(desktop.home, '.config/Holdfast/Crashpad');
  const dumps = existsSync(crashes) ? readdirSync(crashes, { recursive: true, encoding: 'utf8' }) : [];
  expect(dumps.filter((name) => name.endsWith('.dmp'))).toEqual([]);
});

test('nothing is sent or written on a crash by the app itself: no crash reporter, no report of Node’s', async ({
  start,
}) => {
  const { electron } = await start();
  const settings = await electron.evaluate(({ crashReporter }) => {
    const { reportOnFatalError, reportOnSignal, reportOnUncaughtException } = process.report ?? {};
    let parameters: unknown = 'never started';
    try {
      parameters = crashReporter.getParameters();
    } catch {
      // It throws until it is started.
    }
    const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
    return { parameters, reports: [reportOnFatalError, reportOnSignal, reportOnUncaughtException], options };
  });
  expect(settings.reports).toEqual([false, false, false]);
  expect(settings.options).not.toMatch(/heapsnapshot|report/);
  expect(['never started', {}]).toContainEqual(settings.parameters);
});

function launchIn(cwd: string, desktop: Desktop, issuer: string): Promise<ElectronApplication> {
  const { executable, parameters } = appCommand(desktop);
  return _electron.launch({
    ...{ cwd, executablePath: executable, args: parameters },
    env: appEnvironment(desktop, issuer),
  });
}
