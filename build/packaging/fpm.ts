// Takes fpm's place where it can't be had: the same arguments, answered by dpkg-deb and rpmbuild.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildDeb } from './deb.ts';
import { readFpmArguments } from './fpm-arguments.ts';
import { layOut } from './package-tree.ts';
import { buildRpm } from './rpm.ts';

const order = readFpmArguments(process.argv.slice(2));
const timeSeconds = Number(process.env.SOURCE_DATE_EPOCH);
if (!Number.isSafeInteger(timeSeconds)) throw new Error('SOURCE_DATE_EPOCH is not set');
// On the same disk as what is packed, so that its files are linked and not copied.
const work = await mkdtemp(path.join(path.dirname(order.output), '.packing-'));
try {
  const root = path.join(work, 'root');
  await mkdir(root, { mode: 0o755 });
  await layOut(order, root, timeSeconds);
  await (order.type === 'deb' ? buildDeb : buildRpm)(order, root, timeSeconds);
} finally {
  await rm(work, { recursive: true, force: true });
}
