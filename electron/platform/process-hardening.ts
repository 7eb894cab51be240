import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { reportInternalError } from '../errors/report-internal-error.ts';

// Imported before everything else, for what it does at once.
handleFaults();
writeNoReports();
if (process.platform === 'linux') keepMemoryOutOfCores('self');

/** Without a listener Electron shows a fault in a dialog, with its message, which could quote what a server sent. The app goes on. */
function handleFaults(): void {
  process.on('uncaughtException', reportInternalError);
  process.on('unhandledRejection', reportInternalError);
}

/** Node's reports would hold the environment and the arguments, whatever its options say. */
function writeNoReports(): void {
  Object.assign(process.report, {
    reportOnFatalError: false,
    reportOnSignal: false,
    reportOnUncaughtException: false,
  });
}

/**
 * Leaves all memory out of the core files of a process and of those it has started, which pass it on to theirs: Chromium's zygotes are
 * there before any JavaScript is. One that is refused is sandboxed, and such a process leaves no core file.
 */
function keepMemoryOutOfCores(pid: string): void {
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
  } catch {
    // It has ended, or is not ours to change.
  }
  for (const child of childrenOf(pid)) keepMemoryOutOfCores(child);
}

/** From each of its threads (proc(5)), which costs a few small reads; where the kernel keeps no such lists, from all processes. */
function childrenOf(pid: string): string[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) => wordsOf(`/proc/${pid}/task/${thread}/children`));
  } catch {
    const parent = pid === 'self' ? String(process.pid) : pid;
    return readdirSync('/proc').filter((each) => /^\d+$/.test(each) && parentOf(each) === parent);
  }
}

function wordsOf(file: string): string[] {
  return readFileSync(file, 'utf8').split(' ').filter(Boolean);
}

/** From proc(5): `pid (name) state parent …`, and a name may hold anything. */
function parentOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[1];
  } catch {
    return undefined;
  }
}
