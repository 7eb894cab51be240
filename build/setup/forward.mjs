import { spawn } from 'node:child_process';
import path from 'node:path';
import { modules } from './places.mjs';

/** Runs the script in place of this process: same terminal, same signals, same exit code. */
export function forwardTo(node, scriptArguments, environment = {}) {
  const searchPath = [path.dirname(node), path.join(modules, '.bin'), process.env.PATH].join(path.delimiter);
  const child = spawn(node, scriptArguments, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PATH: searchPath },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`set-up: could not start ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
