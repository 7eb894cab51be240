// node test/packaged/build-packages.ts <folder>: builds what the packaged tests look at, as `npm run package` does but for the level of
// compression, and says in packages.json where it is.
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { buildPackages } from '../../build/packaging/build-packages.ts';
import { type PlanOptions, planPackage } from '../../build/packaging/package-plan.ts';
import { newUpdateKeys } from '../../build/packaging/update-keys.ts';
import type { UpdateSource } from '../../electron/build-description.ts';
import { type Packages, tool } from './packages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(process.argv[2] ?? '');
const port = await freePort();
const { publicKey, privateKey } = newUpdateKeys();
const updates: UpdateSource = { url: `http://127.0.0.1:${port}/`, publicKey };

const newest = await build('newest', {}, 'deb', 'rpm', 'tar.gz');
// It takes longer than the builds that follow.
const linting = tool('lintian', [
  ...['--tag-display-limit', '0', '--fail-on', 'none', '--allow-root'],
  artifact('.deb'),
]);
const older = await build('older', { version: '0.0.9' }, 'deb');
const again = await build('again', {});
const development = await build('development', { channel: 'development' });
const built: Packages = {
  folder,
  deb: artifact('.deb'),
  rpm: artifact('.rpm'),
  archive: artifact('.tar.gz'),
  olderDeb: artifact('.deb', older.artifacts),
  again: again.folder,
  development: development.folder,
  updates: { port, privateKey },
  lintian: (await linting).said,
};
writeFileSync(path.join(folder, 'packages.json'), JSON.stringify(built), { mode: 0o600 });

function build(name: string, options: PlanOptions, ...targets: string[]) {
  return buildPackages(planPackage(root, { updates, ...options }), {
    ...{ root, targets, isFast: true, system: 'linux' },
    output: path.join(folder, name),
    work: path.join(folder, `${name}-work`),
  });
}

function artifact(ending: string, artifacts = newest.artifacts): string {
  const found = artifacts.find((file) => file.endsWith(ending));
  if (!found) throw new Error(`no ${ending} was built`);
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
