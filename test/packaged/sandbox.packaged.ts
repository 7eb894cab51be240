import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, type Seat, takeSeat, test } from './fixtures.ts';
import { packages } from './packages.ts';

/** A user that every system has and nobody is. */
const nobody = 65534;

let seat: Seat;

test.beforeEach(async () => {
  test.skip(process.getuid?.() !== 0, 'only root starts a program as somebody else');
  seat = await takeSeat();
});
test.afterEach(() => seat?.leave());

interface Sandboxed {
  seccomp: string | undefined;
  noNewPrivileges: string | undefined;
  isInOwnNamespaces: boolean;
}

/** What holds the process of the window, or null while there is none. */
function rendererOf(program: string): Sandboxed | null {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const commandLine = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      if (!commandLine.startsWith(program) || !commandLine.includes('--type=renderer')) continue;
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const entry = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1];
      const isOwn = (kind: string) =>
        readlinkSync(`/proc/${id}/ns/${kind}`) !== readlinkSync(`/proc/self/ns/${kind}`);
      return {
        seccomp: entry('Seccomp'),
        noNewPrivileges: entry('NoNewPrivs'),
        isInOwnNamespaces: ['user', 'pid', 'net'].every(isOwn),
      };
    } catch {
      // It has ended since.
    }
  }
  return null;
}

test('started by somebody who is not root, the window is in Chromium’s sandbox', async () => {
  const program = path.join(packages().again, 'holdfast');
  const home = path.join(seat.desktop.home, '..', `${path.basename(seat.desktop.home)}-nobody`);
  mkdirSync(home, { mode: 0o700 });
  chownSync(home, nobody, nobody);
  const own = ['HOME', 'TMPDIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'];
  const env = { ...seat.desktop.env, ...Object.fromEntries(own.map((name) => [name, home])) };
  // The bus is of the person whose desktop it is.
  for (const name of ['ELECTRON_DISABLE_SANDBOX', 'DBUS_SESSION_BUS_ADDRESS']) delete env[name];
  spawn(program, [], {
    env,
    uid: nobody,
    gid: nobody,
    stdio: 'ignore',
  });
  // Its filter of system calls comes a moment after the process.
  await expect
    .poll(() => rendererOf(program))
    .toEqual({ seccomp: '2', noNewPrivileges: '1', isInOwnNamespaces: true });
});
