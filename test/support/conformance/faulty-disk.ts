import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * What happens at a call to the file system. `half-taken`: once, as a full disk may do it, which says so only in the number of
 * bytes. `killed-half-way`: after half of what a write was given. `counted`: nothing.
 */
export type DiskFault = 'counted' | 'killed' | 'killed-half-way' | 'half-taken' | DiskError;
export type DiskError = 'ENOSPC' | 'EPERM' | 'EACCES' | 'EXDEV' | 'EROFS' | 'EIO';

export interface Arming {
  fault: DiskFault;
  /** The number of the first call that meets the fault, from 1. */
  at: number;
  /** Of the calls of this name alone, such as `renameSync`. */
  only?: string | undefined;
  /** Of the calls for files in this folder alone. */
  within?: string | undefined;
  /** Of the calls for files whose absolute paths match. */
  matching?: RegExp | undefined;
  /** Called right before the process is killed. */
  beforeKill?: (() => void) | undefined;
}

/** The calls that change something, each by a path or a descriptor as its first parameter; and one that reads, for who asks for it. */
const calls = [
  'readFile',
  ...['mkdir', 'open', 'writeFile', 'appendFile', 'rename', 'rm', 'unlink', 'rmdir', 'copyFile', 'link'],
  ...['symlink', 'chmod', 'chown', 'truncate', 'utimes', 'cp'],
  ...['write', 'writev', 'fsync', 'fdatasync', 'ftruncate', 'fchmod', 'fchown', 'close'],
];

let armed: Arming | undefined;
let seen: string[] = [];
const paths = new Map<unknown, string>();

/** The call with this number, and every one after it, meets the fault. Counting begins anew. */
export function arm(arming: Arming): void {
  armed = arming;
  seen = [];
}

export function disarm(): void {
  armed = undefined;
}

/** Ends the process as a system does that has lost its patience: nothing runs any more. */
export function kill(): void {
  armed?.beforeKill?.();
  process.kill(process.pid, 'SIGKILL');
}

/** The calls since {@link arm} that it speaks of, such as `renameSync vault/accounts.json`. */
export function callsSeen(): readonly string[] {
  return seen;
}

/** Told of every file and folder once it was synced. */
export const synced = new Set<(file: string) => void>();

type Call = (...all: unknown[]) => unknown;

/** @returns the parameters to go on with; throws or ends the process where the fault says so */
function strike(name: string, original: Call, all: unknown[]): unknown[] {
  if (/^readFile/.test(name) && armed?.only !== name) return all;
  const file = fileOf(all[0]);
  if (!armed || (armed.only !== undefined && armed.only !== name) || !isMeant(armed, file)) return all;
  seen.push(`${name} ${path.relative(armed.within ?? '/', file)}`);
  if (seen.length < armed.at || armed.fault === 'counted') return all;
  const { fault } = armed;
  const hasData = /^(write|appendFile)/.test(name);
  if (fault === 'half-taken') return seen.length > armed.at || !hasData ? all : half(all);
  if (fault === 'killed-half-way' && hasData) original(...half(all));
  if (fault.startsWith('killed')) kill();
  throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, syscall: name });
}

function isMeant({ within, matching }: Arming, file: string): boolean {
  if (within !== undefined && !`${file}/`.startsWith(`${within}/`)) return false;
  return matching === undefined || matching.test(file);
}

function fileOf(target: unknown): string {
  return paths.get(target) ?? (typeof target === 'number' ? '' : path.resolve(String(target)));
}

/** Half of the data of a write, whichever way its parameters say where that ends. */
function half([target, data, ...rest]: unknown[]): unknown[] {
  const cut = (data as string | Buffer).slice(0, (data as string | Buffer).length / 2);
  const [, , position = null] = rest;
  return typeof data === 'string' ? [target, cut, ...rest] : [target, cut, 0, cut.length, position];
}

function noteOpened(target: unknown, opened: unknown): void {
  paths.set(opened, path.resolve(String(target)));
}

function noteDone(name: string, [target]: unknown[], result: unknown): void {
  if (/^open(Sync)?$/.test(name)) noteOpened(target, result);
  if (/^f(data)?sync/.test(name)) for (const tell of synced) tell(fileOf(target));
}

/** Before anybody else takes the calls for themselves: this module must be imported first. */
function wrapSync(name: string): void {
  const original = (fs as unknown as Record<string, Call>)[name];
  if (!original) return;
  const wrapped: Call = (...all) => {
    const result = original(...strike(name, original, all));
    noteDone(name, all, result);
    return result;
  };
  Object.assign(fs, { [name]: wrapped });
}

function wrapCallback(name: string): void {
  const original = (fs as unknown as Record<string, Call>)[name];
  const sync = (fs as unknown as Record<string, Call>)[`${name}Sync`] as Call;
  if (!original) return;
  const wrapped: Call = (...all) => {
    const done: Call = typeof all.at(-1) === 'function' ? (all.pop() as Call) : () => undefined;
    try {
      const going = strike(name, sync, all);
      return original(...going, (error: unknown, ...results: unknown[]) => {
        if (!error) noteDone(name, all, results[0]);
        done(error, ...results);
      });
    } catch (error) {
      return process.nextTick(done, error);
    }
  };
  Object.assign(fs, { [name]: wrapped });
}

function wrapPromise(name: string): void {
  const original = (fs.promises as unknown as Record<string, Call>)[name];
  const sync = (fs as unknown as Record<string, Call>)[`${name}Sync`] as Call;
  if (!original) return;
  const wrapped: Call = async (...all) => {
    const result = await original(...strike(name, sync, all));
    if (name === 'open') wrapHandle(all[0], result as fs.promises.FileHandle);
    return result;
  };
  Object.assign(fs.promises, { [name]: wrapped });
}

function wrapHandle(target: unknown, handle: fs.promises.FileHandle): void {
  noteOpened(target, handle);
  for (const name of [
    'write',
    'writev',
    'writeFile',
    'appendFile',
    'sync',
    'datasync',
    'truncate',
    'close',
  ]) {
    const original = (handle as unknown as Record<string, Call>)[name]?.bind(handle) as Call;
    const writeNow: Call = (_handle, ...rest) =>
      fs.writeSync(handle.fd, ...(rest as [string, number | null | undefined]));
    const wrapped: Call = async (...all) => {
      const [, ...going] = strike(name, writeNow, [handle, ...all]);
      const result = await original(...going);
      noteDone(name === 'sync' || name === 'datasync' ? 'fsync' : name, [handle], result);
      return result;
    };
    Object.assign(handle, { [name]: wrapped });
  }
}

for (const name of calls) {
  wrapPromise(name);
  wrapCallback(name);
  wrapSync(`${name}Sync`);
}
syncBuiltinESMExports();
