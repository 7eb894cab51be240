import { spawn } from 'node:child_process';
import { access, constants, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { isSecure } from '../providers/loopback.ts';
import { ownApplicationsFolder, systemApplicationsFolders, wordsOf } from './linux-desktop-files.ts';

/** A browser that a person can choose by its name. */
export interface InstalledBrowser {
  id: string;
  name: string;
}

interface Entry extends InstalledBrowser {
  /** The words of its command, field codes and all (Desktop Entry Specification). */
  command: readonly string[];
}

/** More would be a list to search, and no choice. */
const mostBrowsers = 12;
const longestName = 60;
/** An argument by itself, or the value of an option: within other words some shell might read what stands in the address. */
const placeOfAddress = /^(?:--?[\w-]+=)?%[uU]$/;
const mimeType = 'x-scheme-handler/https';

/** Those that the desktop lists as openers of web pages; none where the system is not asked. */
export async function listInstalledBrowsers(): Promise<InstalledBrowser[]> {
  return (await readEntries()).map(({ id, name }) => ({ id, name }));
}

/**
 * Opens a URL in one browser, without a shell. Which addresses come here is up to `requireBrowserAddress`.
 *
 * @throws AppError TRANSPORT_INSECURE for any other scheme, BROWSER_UNAVAILABLE when it is not there or does not start
 */
export async function openInInstalledBrowser(id: string, url: URL): Promise<void> {
  if (!isSecure(url)) throw new AppError('TRANSPORT_INSECURE', url.protocol);
  const entry = (await readEntries()).find((each) => each.id === id);
  const [program, ...words] = entry ? filledIn(entry.command, url) : [];
  if (!program) throw new AppError('BROWSER_UNAVAILABLE');
  await new Promise<void>((resolve, reject) => {
    const browser = spawn(program, words, { detached: true, stdio: 'ignore' });
    browser.once('spawn', resolve);
    browser.once('error', (cause) => reject(new AppError('BROWSER_UNAVAILABLE', '', { cause })));
    browser.unref();
  });
}

/** A command with the address in the place of its field code; the other codes stand for nothing here. */
export function filledIn(command: readonly string[], { href }: URL): string[] {
  return command
    .filter((word) => !/^%[a-tv-zA-TV-Z]$/.test(word))
    .map((word) => (placeOfAddress.test(word) ? word.replace(/%[uU]$/, () => href) : word));
}

async function readEntries(): Promise<Entry[]> {
  if (process.platform !== 'linux') return [];
  const files = new Map<string, string>();
  for (const folder of [ownApplicationsFolder(), ...systemApplicationsFolders()]) {
    const names = await readdir(folder).catch(() => []);
    // The person's own file stands for that of the system, even where it only hides it.
    for (const name of names)
      if (name.endsWith('.desktop') && !files.has(name)) files.set(name, path.join(folder, name));
  }
  const read = await Promise.all([...files].map(([id, file]) => readEntry(id, file)));
  const entries = read.filter((entry) => entry !== undefined);
  const isFirst = ({ command }: Entry, index: number) =>
    entries.findIndex((each) => each.command.join('\0') === command.join('\0')) === index;
  return entries
    .filter(isFirst)
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, mostBrowsers);
}

async function readEntry(id: string, file: string): Promise<Entry | undefined> {
  const content = await readFile(file, 'utf8').catch(() => '');
  const [entry = ''] = content.split(/^\[(?!Desktop Entry\])/m);
  const entryOf = (key: string) =>
    new RegExp(`^${key}[ \\t]*=[ \\t]*(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
  if (!entryOf('MimeType').split(';').includes(mimeType)) return undefined;
  if (['Hidden', 'NoDisplay', 'Terminal'].some((key) => entryOf(key) === 'true')) return undefined;
  const command = wordsOf(entryOf('Exec'));
  const taking = command.filter((word) => /%[uU]/.test(word));
  const takesAddress = taking.length > 0 && taking.every((word) => placeOfAddress.test(word));
  if (!takesAddress || !(await canBeStarted(command[0] ?? ''))) return undefined;
  return { id, name: shownName(entryOf('Name')) || id.replace(/\.desktop$/, ''), command };
}

/** Without what could turn the words around it, or make a name of nothing. */
function shownName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, longestName);
}

async function canBeStarted(program: string): Promise<boolean> {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(':').filter(Boolean);
  const tries = folders.map((folder) => access(path.join(folder, program), constants.X_OK));
  return program !== '' && (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled');
}
