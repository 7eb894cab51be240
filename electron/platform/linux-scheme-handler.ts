import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LinkState, SchemeRegistrar } from '../installation/scheme-registration.ts';
import {
  dataHome,
  findDesktopFile,
  ownApplicationsFolder,
  systemApplicationsFolders,
} from './linux-desktop-files.ts';
import { forgetDefault } from './linux-mime-defaults.ts';

const run = promisify(execFile);
const commandTimeoutMs = 10_000;

export interface LinuxSchemeOptions {
  scheme: string;
  /** What starts this copy: an absolute path, then its arguments. */
  command: readonly [string, ...string[]];
  /** What a person sees in menus. */
  shownName: string;
  /** Absolute path of a PNG of 256 pixels, for an entry that is to be seen in menus; null keeps it out of them. */
  icon: string | null;
  /** Name of the desktop file that a system package brings. */
  packagedName: string;
}

/**
 * The scheme handler of a Linux desktop: a desktop file that is the default for the scheme (Desktop Entry and MIME Applications
 * specifications). A system package brings its own; every other copy writes one for the person.
 */
export class LinuxSchemeHandler implements SchemeRegistrar {
  readonly #options: LinuxSchemeOptions;
  readonly #mimeType: string;
  readonly #ownName: string;
  readonly #canBeStarted: boolean;

  constructor(options: LinuxSchemeOptions) {
    this.#options = options;
    this.#mimeType = `x-scheme-handler/${options.scheme}`;
    this.#ownName = `${options.scheme}.desktop`;
    // Without a desktop environment nobody unquotes the command: a link would go nowhere.
    this.#canBeStarted =
      Boolean(process.env.XDG_CURRENT_DESKTOP) ||
      options.command.map(quoted).every((word) => !word.startsWith('"'));
  }

  async inspect(): Promise<LinkState> {
    const file = findDesktopFile(await this.#default().catch(() => ''));
    if (!file?.program) return { state: 'nobody' };
    const isOwn = file.path === this.#ownPath;
    const isThis = isOwn ? file.content === this.#content : file.program === this.#program;
    return isThis ? { state: 'ours' } : { state: 'another', program: file.name };
  }

  async ensureRegistered(): Promise<boolean> {
    if (!this.#canBeStarted) return false;
    try {
      const packaged = this.#packaged();
      const isNew = packaged === undefined && (await this.#writeOwn());
      const name = packaged ?? this.#ownName;
      // A new file is in nobody's cache: where it seems to be the default, only this program's search has found it.
      if (isNew || (await this.#default()) !== name)
        await run('xdg-mime', ['default', name, this.#mimeType], { timeout: commandTimeoutMs });
      // Not by its name alone: a file of the person's own is taken before one of the system's.
      return (await this.inspect()).state === 'ours';
    } catch {
      // Without xdg-utils or a writable home there is no link back: the caller takes loopback.
      return false;
    }
  }

  async forget(): Promise<void> {
    await rm(this.#ownPath, { force: true });
    await rm(this.#iconPath, { force: true });
    await forgetDefault(this.#mimeType, [this.#ownName, this.#options.packagedName]);
  }

  /** The name of the desktop file that a package brought for this very program. One that an earlier copy left is then in its way. */
  #packaged(): string | undefined {
    const { packagedName } = this.#options;
    const file = findDesktopFile(packagedName, systemApplicationsFolders());
    return file && file.program === this.#program && file.content.includes(this.#mimeType)
      ? packagedName
      : undefined;
  }

  /** @returns whether it was not there as it should be */
  async #writeOwn(): Promise<boolean> {
    const { icon } = this.#options;
    if ((await readFile(this.#ownPath, 'utf8').catch(() => '')) === this.#content) return false;
    if (icon) {
      await mkdir(path.dirname(this.#iconPath), { recursive: true });
      await writeFile(this.#iconPath, await readFile(icon), { mode: 0o644 });
    }
    await mkdir(path.dirname(this.#ownPath), { recursive: true });
    await writeFile(this.#ownPath, this.#content, { mode: 0o644 });
    return true;
  }

  get #content(): string {
    const { command, icon, scheme, shownName } = this.#options;
    return [
      '[Desktop Entry]',
      'Type=Application',
      `Name=${shownName}`,
      'Comment=Keeps your connected accounts',
      // A copy that was deleted is then in no menu any more.
      `TryExec=${command[0].replaceAll('\\', '\\\\')}`,
      `Exec=${command.map(quoted).join(' ')} %u`,
      'Terminal=false',
      'Categories=Utility;Security;',
      `MimeType=${this.#mimeType};`,
      'StartupNotify=true',
      ...(icon ? [`Icon=${scheme}`] : ['NoDisplay=true']),
      '',
    ].join('\n');
  }

  get #ownPath(): string {
    return path.join(ownApplicationsFolder(), this.#ownName);
  }

  get #iconPath(): string {
    return path.join(dataHome(), 'icons/hicolor/256x256/apps', `${this.#options.scheme}.png`);
  }

  /** null when it was moved since it started. */
  get #program(): string | null {
    const [program] = this.#options.command;
    return existsSync(program) ? realpathSync(program) : null;
  }

  /** Name of the desktop file that the desktop takes; empty when there is none. */
  async #default(): Promise<string> {
    const { stdout } = await run('xdg-mime', ['query', 'default', this.#mimeType], {
      timeout: commandTimeoutMs,
    });
    return stdout.trim();
  }
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
