import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments, locateElectron } from '../../../build/electron-runtime.ts';
import type { Desktop } from '../desktop/desktop.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The real app in a real Electron, with what it wrote to its terminal. */
export interface RealApp {
  electron: ElectronApplication;
  window: Page;
  output: () => string;
  close: () => Promise<void>;
}

/** The command that starts the app on a desktop, as a person or a second start would. */
export function appCommand(desktop: Desktop): { executable: string; parameters: string[] } {
  return {
    executable: locateElectron().path,
    parameters: [...electronArguments(), ...desktop.electronSwitches, root],
  };
}

/** @param localIssuer the server that the app knows as its demo; null for an app without one */
export function appEnvironment(desktop: Desktop, localIssuer: string | null): Record<string, string> {
  const environment = { ...desktop.env, HOLDFAST_LOCAL_ISSUER: localIssuer ?? undefined };
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const windowLimitMs = 30_000;

/** @param link opened with the app, as at a cold start */
export async function launchApp(
  desktop: Desktop,
  localIssuer: string | null,
  link?: string,
): Promise<RealApp> {
  try {
    return await launchOnce(desktop, localIssuer, link);
  } catch (error) {
    if (!(error instanceof WindowMissed)) throw error;
    // The window is there, and the debugger was not told of it: no fault of the app.
    console.log(error.message);
    return launchOnce(desktop, localIssuer, link);
  }
}

class WindowMissed extends Error {}

async function launchOnce(desktop: Desktop, localIssuer: string | null, link?: string): Promise<RealApp> {
  const { executable, parameters } = appCommand(desktop);
  const electron = await _electron.launch({
    executablePath: executable,
    args: link === undefined ? parameters : [...parameters, link],
    env: appEnvironment(desktop, localIssuer),
  });
  const written: string[] = [];
  electron.process().stdout?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  electron.process().stderr?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const window = await electron.firstWindow({ timeout: windowLimitMs }).catch(async (cause: unknown) => {
    const shown = electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.isVisible() && each.webContents.getURL()),
    );
    const windows = await Promise.race([shown, new Promise<[]>((resolve) => setTimeout(resolve, 5_000, []))]);
    electron.process().kill('SIGKILL');
    const what = `no window for the debugger within ${windowLimitMs / 1000} s; the app shows ${JSON.stringify(windows)}; it wrote: ${written.join('')}`;
    throw windows.some(Boolean) ? new WindowMissed(what, { cause }) : new Error(what, { cause });
  });
  return { electron, window, output: () => written.join(''), close: () => closed(electron) };
}

const closeLimitMs = 25_000;

/** An app that does not end is ended, and what its threads wait for is printed: the test was over before. */
async function closed(electron: ElectronApplication): Promise<void> {
  const { pid } = electron.process();
  const close = electron.close();
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, closeLimitMs, 'late').unref());
  if ((await Promise.race([close, late])) !== 'late' || pid === undefined) return;
  console.log(`the app did not end within ${closeLimitMs / 1000} s; its threads: ${threadsOf(pid)}`);
  electron.process().kill('SIGKILL');
  await close;
}

function threadsOf(pid: number): string {
  const folder = `/proc/${pid}/task`;
  try {
    return readdirSync(folder)
      .map((task) =>
        ['comm', 'wchan'].map((file) => readFileSync(`${folder}/${task}/${file}`, 'utf8').trim()),
      )
      .map(([name, waitsFor]) => `${name}: ${waitsFor}`)
      .join(', ');
  } catch (error) {
    return String(error);
  }
}
