import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallbackElectron, root } from './places.mjs';
import { run } from './run.mjs';

const sources = path.join(root, 'build/fallback-electron');
const stamp = path.join(fallbackElectron, 'resources/default_app.stamp');

/** Packs build/fallback-electron into the fallback Electron, again whenever its sources change. */
export function packDefaultApp(node) {
  const hash = createHash('sha256');
  for (const name of readdirSync(sources).sort())
    hash.update(name).update(readFileSync(path.join(sources, name)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const result = run(node, [path.join(sources, 'pack.ts'), path.join(fallbackElectron, 'resources')], {
    cwd: root,
  });
  if (!result.ok) throw new Error(`its default app could not be packed: ${result.failure}`);
  writeFileSync(stamp, wanted);
}
