import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

// Everything on a desktop inherits one environment variable, even what xdg-open started and nobody
// holds a handle on. A shell waits for its standard input to end, which also happens when the test
// process dies, and then ends exactly the processes that carry the variable. Chromium wipes the memory where its
// variables are read from; it is known by the home folder in its command line (the brackets keep grep from finding itself).
const script = `
marked() {
  { grep -lzxF "$1" /proc/[0-9]*/environ; grep -lz "$2[/]" /proc/[0-9]*/cmdline; } 2>/dev/null | cut -d/ -f3 | sort -u
}
cat >/dev/null
for pid in $(marked "$1" "$2"); do kill -TERM $pid 2>/dev/null; done
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  [ -z "$(marked "$1" "$2")" ] && exit 0
  sleep 0.1
done
for pid in $(marked "$1" "$2"); do kill -KILL $pid 2>/dev/null; done
exit 0
`;

export type Reaper = { mark: Record<string, string>; reap(): Promise<void> };

/** @param home folder of the desktop, which nothing else on the machine uses */
export function startReaper(identity: string, home: string): Reaper {
  const name = 'HOLDFAST_TEST_DESKTOP';
  const child: ChildProcess = spawn('/bin/sh', ['-c', script, 'reaper', `${name}=${identity}`, home], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  const exited = once(child, 'exit');
  return {
    mark: { [name]: identity },
    async reap() {
      child.ref();
      child.stdin?.end();
      await exited;
    },
  };
}
