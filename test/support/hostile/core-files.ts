import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface RunningProcess {
  pid: number;
  /** `main`, or what Chromium calls it: `renderer`, `zygote`, `utility`, … */
  kind: string;
  /** What its core file would hold (core(5)); null where the system does not tell. */
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
    coreFilter: read(`/proc/${each}/coredump_filter`)?.trim() ?? null,
  }));
}

/** Lets the processes leave core files of any size. */
export function allowCoreFiles(processes: readonly RunningProcess[]): void {
  for (const { pid } of processes) execFileSync('prlimit', ['--pid', String(pid), '--core=unlimited']);
}

/** Waits for the core file of a process that has just crashed in this folder, and takes it away. None within a second: undefined. */
export async function takeCoreFile(folder: string): Promise<Buffer | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    const name = readdirSync(folder).find((each) => /^core(\.\d+)?$/.test(each));
    if (name) {
      const bytes = readFileSync(path.join(folder, name));
      rmSync(path.join(folder, name));
      return bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** Whether a text stands in the memory of a process that a core file holds by default. */
export function memoryHolds(pid: number, text: string): boolean {
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
