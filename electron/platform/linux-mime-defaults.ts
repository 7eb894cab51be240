import { readFile, rename, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dataHome } from './linux-desktop-files.ts';

/**
 * Takes desktop files of ours back as the person's defaults for a MIME type (MIME Applications specification). Everything else in
 * those lists stays as it is.
 *
 * @param names of desktop files
 */
export async function forgetDefault(mimeType: string, names: readonly string[]): Promise<void> {
  const configHome = process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config');
  const lists = [path.join(configHome, 'mimeapps.list'), path.join(dataHome(), 'applications/mimeapps.list')];
  for (const list of lists) {
    const content = await readFile(list, 'utf8').catch(() => null);
    if (content === null) continue;
    const kept = content.split('\n').flatMap((line) => withoutNames(line, mimeType, names));
    const changed = kept.join('\n');
    if (changed === content) continue;
    await writeFile(`${list}.new`, changed);
    await rename(`${list}.new`, list);
  }
}

function withoutNames(line: string, mimeType: string, names: readonly string[]): string[] {
  const [key = '', value] = line.split('=', 2);
  if (key.trim() !== mimeType || value === undefined) return [line];
  const others = value.split(';').filter((each) => each.trim() && !names.includes(each.trim()));
  return others.length > 0 ? [`${key}=${others.join(';')};`] : [];
}
