// node build/packaging/checksums.ts <folder>: SHA256SUMS of everything in a folder that people download.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const folder = path.resolve(process.argv[2] ?? 'release');
const notForPeople = /^(SHA256SUMS|builder-.*|\..*)$/;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !notForPeople.test(entry.name))
  .map(({ name }) => name)
  .sort();
const lines: string[] = [];
for (const name of names) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path.join(folder, name)), hash);
  lines.push(`${hash.digest('hex')}  ${name}\n`);
}
writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
console.log(`${names.length} files in ${path.join(folder, 'SHA256SUMS')}`);
