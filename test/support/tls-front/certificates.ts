import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface TestCertificates {
  /** The certificate of the authority, as PEM: what a person would install in their system. */
  authority: string;
  /** Key and certificate for the host names, in the words of `tls.createSecureContext`. */
  server: { pfx: Buffer; passphrase: string };
}

/**
 * A certificate authority that lives for one test, and one certificate of it for all the host names. Its key goes with
 * the folder that it was made in, so nothing else can ever be signed by it.
 */
export async function makeCertificates(hostNames: readonly string[]): Promise<TestCertificates> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hf-ca-'));
  const inFolder = (name: string) => path.join(folder, name);
  try {
    await writeFile(inFolder('noise'), randomBytes(64));
    await certutil(folder, ['-N', '--empty-password']);
    const newKey = ['-k', 'ec', '-q', 'nistp256', '-z', inFolder('noise')];
    const authority = ['-n', 'authority', '-s', 'CN=Holdfast test authority', '-m', '1', '-x', '-t', 'C,,'];
    // `-2` asks on its input: an authority? a longest path? critical?
    const signs = ['--keyUsage', 'certSigning,critical', '-2'];
    await certutil(folder, ['-S', ...authority, ...signs, ...newKey], 'y\n\ny\n');
    const server = ['-n', 'server', '-s', 'CN=Holdfast test server', '-m', '2'];
    const signed = ['-c', 'authority', '-t', ',,'];
    const serves = ['--extKeyUsage', 'serverAuth', '-8', hostNames.join(',')];
    await certutil(folder, ['-S', ...server, ...signed, ...serves, ...newKey]);
    const passphrase = randomBytes(12).toString('hex');
    // Node takes none of the old ciphers that are the default.
    const ciphers = ['-c', 'AES-256-CBC', '-C', 'AES-256-CBC'];
    const output = ['-n', 'server', '-o', inFolder('p12'), '-W', passphrase];
    await execute('pk12util', ['-d', `sql:${folder}`, ...output, ...ciphers]);
    return {
      authority: await certutil(folder, ['-L', '-n', 'authority', '-a']),
      server: { pfx: await readFile(inFolder('p12')), passphrase },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function certutil(folder: string, options: string[], input = ''): Promise<string> {
  const running = execute('certutil', ['-d', `sql:${folder}`, ...options]);
  running.child.stdin?.end(input);
  return (await running).stdout;
}
