import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modules, root } from './places.mjs';
import { run } from './run.mjs';

const stamp = path.join(modules, '.holdfast-set-up');

/** `npm ci`, but only when package-lock.json is not the one that was installed last. */
export function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return 'ok, unchanged';
  const result = runNpm(['ci', '--no-audit', '--no-fund']);
  if (!result.ok) throw new Error(`npm ci failed:\n${result.failure}`);
  writeFileSync(stamp, wanted);
  return 'ok';
}

function runNpm(npmArguments) {
  // Under `npm start` this is the very npm that was called, on every system.
  const npm = process.env.npm_execpath;
  const options = { cwd: root, limitMs: 15 * 60_000 };
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...npmArguments], options)
    : run('npm', npmArguments, options);
}
