import { spawn } from 'node:child_process';
import { firstLine } from './first-line.ts';

/** A virtual screen of its own, on a display number that X itself picks: `:99`. */
export async function startDisplay(env: NodeJS.ProcessEnv): Promise<string> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  const xvfb = spawn('Xvfb', options, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return `:${await firstLine(xvfb, 3, 'Xvfb')}`;
}
