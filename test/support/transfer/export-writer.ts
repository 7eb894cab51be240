// node export-writer.ts <file> <fault> <name of the call>: exports an empty vault to a file on a disk with this fault.

import path from 'node:path';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { startApp } from '../app/app-without-electron.ts';
import { arm, type DiskFault } from '../conformance/faulty-disk.ts';
import { passphrase } from './some-export.ts';

const [file = '', fault = '', only] = process.argv.slice(2);
const app = startApp({ providers: createProviderRegistry(undefined), chooseSavePath: async () => file });
await app.posture.check();
arm({ fault: fault as DiskFault, at: 1, only, within: path.dirname(file) });
try {
  await app.ask('exportVault', { passphrase, includeRotating: false });
  console.log('written');
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  console.log(`${code} ${message}`);
}
await app.close();
