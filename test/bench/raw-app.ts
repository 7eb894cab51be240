import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronArguments } from '../../build/electron-runtime.ts';
import { appEnvironment } from '../support/app/real-app.ts';
import type { Desktop } from '../support/desktop/desktop.ts';
import { type DevTools, openDevTools } from './devtools.ts';

/** An app started as a person starts it: no test tool looks into it before it has come up. */
export interface RawApp {
  pid: number;
  /** From the start of the process to its window taking input. */
  interactiveMs: number;
  devTools: DevTools;
  stop: () => Promise<void>;
}

export interface RawStart {
  desktop: Desktop;
  /** Absolute path. */
  electron: string;
  /** Of the app, absolute. */
  folder: string;
  /** Of its settings and accounts, absolute: XDG_CONFIG_HOME. */
  profile: string;
}

/** Nobody asks earlier, so that nothing but the app takes the processor's time while it starts. */
const quietMs = 1_500;
const lookAgainMs = 250;
const limitMs = 60_000;
const stopLimitMs = 15_000;

export async function startRaw({ desktop, electron, folder, profile }: RawStart): Promise<RawApp> {
  const environment = { ...appEnvironment(desktop, null), XDG_CONFIG_HOME: profile };
  const switches = [...electronArguments(), ...desktop.electronSwitches, '--remote-debugging-port=0'];
  const startedAtMs = Date.now();
  const child = spawn(electron, [...switches, folder], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const late = sleep(stopLimitMs, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
    await ended;
  };
  try {
    await sleep(quietMs);
    while (Date.now() - startedAtMs < limitMs) {
      const devTools = await attach(written);
      const atMs = await devTools?.evaluate(interactiveAtMs).catch(() => undefined);
      if (devTools && atMs !== undefined)
        return { pid: child.pid ?? 0, interactiveMs: atMs - startedAtMs, devTools, stop };
      devTools?.close();
      await sleep(lookAgainMs);
    }
    throw new Error(`${folder} has not come up; it wrote: ${written}`);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function attach(written: string): Promise<DevTools | undefined> {
  const [, port] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(written) ?? [];
  return port === undefined ? undefined : openDevTools(port).catch(() => undefined);
}

/** When the page marked that it takes input, on the computer's clock. */
function interactiveAtMs(): number | undefined {
  const [mark] = performance.getEntriesByName('interactive');
  return mark && performance.timeOrigin + mark.startTime;
}
