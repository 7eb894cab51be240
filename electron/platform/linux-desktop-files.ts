import { existsSync, readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A desktop file (Desktop Entry Specification), as far as a scheme handler is concerned. */
export interface DesktopFile {
  path: string;
  name: string;
  /** Absolute path of what it starts, with symbolic links followed; null when that is not there. */
  program: string | null;
  content: string;
}

/** The person's own folder of desktop files. */
export function ownApplicationsFolder(): string {
  return path.join(dataHome(), 'applications');
}

export function dataHome(): string {
  return process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share');
}

/** Those of the whole system, the first one before the others. */
export function systemApplicationsFolders(): string[] {
  const folders = process.env.XDG_DATA_DIRS || '/usr/local/share:/usr/share';
  return folders
    .split(':')
    .filter(Boolean)
    .map((folder) => path.join(folder, 'applications'));
}

/** Finds a desktop file by its name, the person's own before the system's. */
export function findDesktopFile(
  name: string,
  folders = [ownApplicationsFolder(), ...systemApplicationsFolders()],
): DesktopFile | undefined {
  if (!name || name.includes('/')) return undefined;
  const file = folders.map((folder) => path.join(folder, name)).find((each) => existsSync(each));
  return file ? readDesktopFile(file) : undefined;
}

function readDesktopFile(file: string): DesktopFile | undefined {
  try {
    const content = readFileSync(file, 'utf8');
    const [entry = ''] = content.split(/^\[(?!Desktop Entry\])/m);
    const entryOf = (key: string) => new RegExp(`^${key}\\s*=\\s*(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
    const [program = ''] = wordsOf(entryOf('Exec'));
    return { path: file, name: entryOf('Name') || path.basename(file), program: locate(program), content };
  } catch {
    return undefined;
  }
}

/** Undoes the quoting of the Exec key; environment assignments of `env` are passed over. */
export function wordsOf(exec: string): string[] {
  const unescaped = exec.replaceAll('\\\\', '\\');
  const words = [...unescaped.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, bare]) => (quoted === undefined ? bare : quoted.replaceAll(/\\(.)/g, '$1')) ?? '',
  );
  const plain = words.map((word) => word.replaceAll('%%', '%'));
  if (path.basename(plain[0] ?? '') !== 'env') return plain;
  const first = plain.findIndex((word, index) => index > 0 && !/^(-|\w+=)/.test(word));
  return first < 0 ? plain : plain.slice(first);
}

function locate(program: string): string | null {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(':');
  for (const folder of folders) {
    const file = path.join(folder, program);
    if (program && existsSync(file)) return realpathSync(file);
  }
  return null;
}
