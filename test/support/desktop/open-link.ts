import { spawn } from 'node:child_process';
import type { Desktop } from './desktop.ts';

/** Opens an address as any program on the desktop does. Not waited for: xdg-open ends only with the program that it started. */
export function openLink({ env }: Pick<Desktop, 'env'>, link: string): void {
  spawn('xdg-open', [link], { env, stdio: 'ignore' }).unref();
}
