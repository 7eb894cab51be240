import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { names } from '../../electron/build-description.ts';
import { PersonAtApp } from '../support/assistive/person-at-app.ts';
import { type Desktop, type DesktopOptions, startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';

export { expect, test } from '@playwright/test';

/** A whole desktop with somebody at it. */
export interface Seat {
  desktop: Desktop;
  browser: PersonAtBrowser;
  person: PersonAtApp;
  leave: () => Promise<void>;
}

/** @param folders of an earlier desktop, to come back to the same HOME */
export async function takeSeat(folders?: DesktopOptions['folders']): Promise<Seat> {
  const desktop = await startDesktop({
    keyStore: 'gnome-keyring',
    isWhole: true,
    ...(folders ? { folders } : {}),
  });
  const browser = new PersonAtBrowser(desktop);
  const person = new PersonAtApp(desktop, browser);
  const leave = async () => {
    person.end();
    await browser.leave();
    await desktop.stop();
  };
  return { desktop, browser, person, leave };
}

/** Starts a program on a desktop. `said` is all that it wrote so far. */
export function startProgram(
  desktop: Desktop,
  program: string,
  parameters: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): { process: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const env = { ...desktop.env, ...environment };
  const started = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  started.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => started.on('exit', resolve));
  return { process: started, said: () => chunks.join(''), ended };
}

/** Ends a program as somebody does who signs out, and waits until it has. */
export async function endProgram({
  process: started,
  ended,
}: ReturnType<typeof startProgram>): Promise<void> {
  started.kill('SIGTERM');
  await ended;
}

/** Folder of the app's own data on a desktop. */
export function dataFolder(desktop: Desktop, channel: 'stable' | 'development' = 'stable'): string {
  return path.join(desktop.folders.config, names[channel].product);
}

/** Waits until the app is up: it says so in its log. */
export async function isUp(desktop: Desktop): Promise<void> {
  const log = path.join(dataFolder(desktop), 'logs/holdfast.log');
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8').includes('"started"')).toBe(true);
}
