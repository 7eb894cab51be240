import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** The first line a daemon writes on a file descriptor, which says that it is ready. */
export function firstLine(child: ChildProcess, descriptor: number, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = child.stdio[descriptor] as Readable & { unref(): void };
    let text = '';
    const limit = setTimeout(() => reject(new Error(`${name} said nothing for 10 s`)), 10_000);
    stream.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      // From here on the daemon must not keep the test process alive.
      clearTimeout(limit);
      child.unref();
      stream.unref();
      resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended at once (code ${code})`)));
  });
}
