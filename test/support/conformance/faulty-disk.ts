import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What happens at a call to the file system. */
/** `half-taken`: once, as a full disk may do it, which says so only in the number of bytes. */
export type DiskFault = 'killed' | 'killed-half-way' | 'half-taken' | 'ENOSPC' | 'EPERM' | 'EXDEV';

/** The calls that a write is made of. */
const calls = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'chmodSync',
  'chownSync',
  'renameSync',
] as const;

let armed: { fault: DiskFault; at: number; only: string | undefined } | undefined;
let seen = 0;

/** The call with this number, and every one after it, meets the fault; of the calls of one name, if it is given. */
export function arm(fault: DiskFault, at: number, only?: string): void {
  armed = { fault, at, only };
}

type Call = (...all: unknown[]) => unknown;

function strike(name: string, original: Call, all: unknown[]): unknown {
  if (!armed || (armed.only !== undefined && armed.only !== name)) return original(...all);
  seen += 1;
  if (seen < armed.at) return original(...all);
  if (armed.fault === 'killed-half-way' || armed.fault === 'half-taken') {
    const [descriptor, data] = all as [number, string];
    const isLater = armed.fault === 'half-taken' && seen > armed.at;
    const taken = original(descriptor, isLater ? data : data.slice(0, data.length / 2));
    if (armed.fault === 'half-taken') return taken;
  }
  if (armed.fault.startsWith('killed')) process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${armed.fault}: ${name}`), { code: armed.fault });
}

// Before anybody else takes the calls for themselves: this module must be imported first.
for (const name of calls) {
  const original = fs[name] as Call;
  Object.assign(fs, { [name]: (...all: unknown[]) => strike(name, original, all) });
}
syncBuiltinESMExports();
