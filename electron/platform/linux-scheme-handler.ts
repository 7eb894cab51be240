import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SchemeHandler } from '../authorization/redirect-receivers.ts';

const run = promisify(execFile);
const commandTimeoutMs = 10_000;

/**
 * The scheme handler of a Linux desktop: a desktop file of ours that is the default for the scheme (Desktop Entry and
 * MIME Applications specifications). Written anew when it is missing, not the default, or starts another binary.
 */
export class LinuxSchemeHandler implements SchemeHandler {
  readonly #mimeType: string;
  readonly #fileName: string;
  readonly #content: string;
  readonly #canBeStarted: boolean;

  constructor(scheme: string, command: readonly string[]) {
    this.#mimeType = `x-scheme-handler/${scheme}`;
    this.#fileName = `${scheme}.desktop`;
    const words = command.map(quoted);
    // Without a desktop environment nobody unquotes the command: a link would go nowhere.
    this.#canBeStarted =
      Boolean(process.env.XDG_CURRENT_DESKTOP) || words.every((word) => !word.startsWith('"'));
    this.#content = [
      '[Desktop Entry]',
      'Type=Application',
      'Name=Holdfast',
      'Comment=Keeps your connected accounts',
      `Exec=${words.join(' ')} %u`,
      'Terminal=false',
      'Categories=Utility;Security;',
      `MimeType=${this.#mimeType};`,
      'StartupNotify=true',
      'NoDisplay=true',
      '',
    ].join('\n');
  }

  async ensureRegistered(): Promise<boolean> {
    if (!this.#canBeStarted) return false;
    try {
      const filePath = path.join(applicationsFolder(), this.#fileName);
      if ((await readFile(filePath, 'utf8').catch(() => '')) !== this.#content) {
        await mkdir(path.dirname(filePath), { recursive: true });
        await writeFile(filePath, this.#content, { mode: 0o644 });
      }
      if (await this.#isDefault()) return true;
      await run('xdg-mime', ['default', this.#fileName, this.#mimeType], { timeout: commandTimeoutMs });
      return await this.#isDefault();
    } catch {
      // Without xdg-utils or a writable home there is no link back: the caller takes loopback.
      return false;
    }
  }

  async #isDefault(): Promise<boolean> {
    const { stdout } = await run('xdg-mime', ['query', 'default', this.#mimeType], {
      timeout: commandTimeoutMs,
    });
    return stdout.trim() === this.#fileName;
  }
}

function applicationsFolder(): string {
  const dataHome = process.env.XDG_DATA_HOME || path.join(os.homedir(), '.local', 'share');
  return path.join(dataHome, 'applications');
}

/**
 * Quoting of the Exec key, where backslashes are doubled once for the string and once for the quoted argument. A plain
 * word stays bare: where there is no desktop environment, xdg-open takes the quotes for a part of the program's name.
 */
export function quoted(argument: string): string {
  if (/^[\w@+=:,./-]+$/.test(argument)) return argument;
  const escaped = argument.replaceAll('\\', '\\\\\\\\').replaceAll(/["`$]/g, '\\\\$&');
  return `"${escaped.replaceAll('%', '%%')}"`;
}
