import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

export interface RunningProcess {
  pid: number;
  /** `main`, or what Chromium calls it: `renderer`, `zygote`, `utility`, … */
  kind: string;
  /** What its core file would hold (core(5)); null for a process that leaves none, as Chromium's sandboxed ones. */
  coreFilter: string | null;
}

/** A process and all that it started, and what these started. */
export function processTree(pid: number): RunningProcess[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(read(`/proc/${name}/stat`)?.split(') ').pop()?.split(' ')[1])]),
  );
  const below = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).flatMap(([child]) => [child, ...below(child)]);
  return [pid, ...below(pid)].map((each) => ({
    pid: each,
    kind:
      /--type=([\w-]+)/.exec(read(`/proc/${each}/cmdline`) ?? '')?.[1] ?? (each === pid ? 'main' : 'other'),
    coreFilter: isDumpable(each) ? (read(`/proc/${each}/coredump_filter`)?.trim() ?? null) : null,
  }));
}

/** Of a process that leaves no core file everything in /proc is root's (proc(5)). */
function isDumpable(pid: number): boolean {
  const owner = statSync(`/proc/${pid}/coredump_filter`, { throwIfNoEntry: false })?.uid;
  return owner !== undefined && owner === process.getuid?.();
}

/** Lets the processes leave core files of any size, as far as the system lets us. */
export function allowCoreFiles(processes: readonly RunningProcess[]): void {
  for (const { pid } of processes) spawnSync('prlimit', ['--pid', String(pid), '--core=unlimited']);
}

/** Takes away the core file that a process leaves in its working folder. Undefined where the system writes none there. */
export async function takeCoreFile(folder: string, pid: number): Promise<Buffer | undefined> {
  // While its core is written it is neither gone nor a zombie.
  for (let tries = 0; tries < 100 && isAlive(pid); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const name = readdirSync(folder).find((each) => /^core(\.\d+)?$/.test(each));
  if (!name) return undefined;
  const bytes = readFileSync(path.join(folder, name));
  rmSync(path.join(folder, name));
  return bytes;
}

function isAlive(pid: number): boolean {
  const state = read(`/proc/${pid}/stat`)?.split(') ').pop()?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** The memory in a core file (elf(5)): all but the notes, where the registers of each thread are, with a few bytes of what it last copied. */
export function memoryIn(core: Buffer): Buffer {
  const [table, size, count] = [
    Number(core.readBigUInt64LE(32)),
    core.readUInt16LE(54),
    core.readUInt16LE(56),
  ];
  const headers = Array.from({ length: count }, (_, index) => core.subarray(table + index * size));
  const loaded = headers.filter((header) => header.readUInt32LE(0) === 1);
  return Buffer.concat(
    loaded.map((header) => {
      const offset = Number(header.readBigUInt64LE(8));
      return core.subarray(offset, offset + Number(header.readBigUInt64LE(32)));
    }),
  );
}

/** Whether a text stands in the memory of a process that a core file holds by default. null: it lets nobody look. */
export function memoryHolds(pid: number, text: string): boolean | null {
  if (!isDumpable(pid)) return null;
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    return (read(`/proc/${pid}/maps`) ?? '').split('\n').some((line) => {
      const [, from = '0', to = '0'] = /^([0-9a-f]+)-([0-9a-f]+) rw.p/.exec(line) ?? [];
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return end > start && end - start < 128 * 1024 * 1024 && bytesAt(memory, start, end).includes(text);
    });
  } finally {
    closeSync(memory);
  }
}

function bytesAt(memory: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  try {
    readSync(memory, bytes, 0, bytes.length, start);
  } catch {
    // It was given back meanwhile.
  }
  return bytes;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
