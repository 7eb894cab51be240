import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every document below a folder, by its path. */
export function folderContent(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
