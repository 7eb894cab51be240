// node build/packaging/checksums.ts <folder>: SHA256SUMS of everything in a folder that people download.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileHash } from './file-hash.ts';

const folder = path.resolve(process.argv[2] ?? 'release');
const notForPeople = /^(SHA256SUMS|builder-.*|\..*)$/;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !notForPeople.test(entry.name))
  .map(({ name }) => name)
  .sort();
const lines: string[] = [];
for (const name of names) lines.push(`${await fileHash('sha256', path.join(folder, name))}  ${name}\n`);
writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
console.log(`${names.length} files in ${path.join(folder, 'SHA256SUMS')}`);
