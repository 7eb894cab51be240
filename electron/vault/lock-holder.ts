import { closeSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import * as v from 'valibot';
import { writeAll } from './temporary-file.ts';

/** Clocks of one computer differ from its own start by less. */
const bootLeewayMs = 10_000;

const holderSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Where the process id means something: the computer, and on Linux the process namespace in it. */
  host: v.string(),
  startedAtMs: v.number(),
});

/** Who holds a vault. */
export type LockHolder = v.InferOutput<typeof holderSchema>;

export function thisProcess(): Omit<LockHolder, 'id'> {
  return { pid: process.pid, host: thisHost(), startedAtMs: Math.round(performance.timeOrigin) };
}

/** @returns undefined when there is none, or none that makes sense: ended in the middle of a copy */
export function readLock(filePath: string): LockHolder | undefined {
  try {
    const parsed = v.safeParse(holderSchema, JSON.parse(readFileSync(filePath, 'utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export function writeLockFile(filePath: string, holder: LockHolder): void {
  const descriptor = openSync(filePath, 'wx', 0o600);
  try {
    writeAll(descriptor, Buffer.from(JSON.stringify(holder)));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Whether a holder is known to be gone, which can be known of one on this computer alone. This process itself holds nothing that
 * it has not taken in this run.
 *
 * @param aliveAtMs when it last gave a sign of life
 */
export function hasSurelyEnded({ pid, host }: LockHolder, aliveAtMs: number): boolean {
  if (host !== thisHost()) return false;
  const bootedAtMs = Date.now() - os.uptime() * 1000;
  return pid === process.pid || aliveAtMs < bootedAtMs - bootLeewayMs || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user says that we may not ask.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function thisHost(): string {
  try {
    return `${os.hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return os.hostname();
  }
}
