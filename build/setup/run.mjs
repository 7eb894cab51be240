import { spawnSync } from 'node:child_process';

/** Runs a program to its end; its output goes to stderr when `loud`, else comes back with the status. */
export function run(program, programArguments, { loud = false, limitMs, cwd, env } = {}) {
  const result = spawnSync(program, programArguments, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32' && program === 'npm',
    stdio: loud ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
  });
  const timedOut = result.error?.code === 'ETIMEDOUT';
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  const failure = timedOut ? `no answer within ${limitMs / 1000} s` : (result.error?.message ?? output);
  return {
    ok: result.status === 0,
    output,
    failure: gist(failure),
    missing: result.error?.code === 'ENOENT',
  };
}

/** The lines that say what went wrong, without npm's warnings and pages of usage. */
function gist(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !/^npm (warn|notice)/.test(line));
  return lines.slice(0, 10).join('\n');
}
