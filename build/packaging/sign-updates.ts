// node build/packaging/sign-updates.ts <folder> [--staging PERCENT]: signs each latest*.yml in a folder with HOLDFAST_UPDATE_KEY.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { signatureOf } from './update-keys.ts';

const { values, positionals } = parseArgs({
  options: { staging: { type: 'string' } },
  allowPositionals: true,
});
const folder = path.resolve(positionals[0] ?? 'release');
const privateKey = process.env.HOLDFAST_UPDATE_KEY;
const names = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
const staging = values.staging === undefined ? undefined : Number(values.staging);

if (!privateKey) fail('HOLDFAST_UPDATE_KEY is not set');
else if (names.length === 0)
  fail(`there is no latest*.yml in ${folder}: was it built with build/updates.json?`);
else if (staging !== undefined && !(staging >= 1 && staging <= 100))
  fail('--staging is a percentage, 1 to 100');
else for (const name of names) signOne(path.join(folder, name), privateKey);

function signOne(file: string, key: string): void {
  let metadata = readFileSync(file, 'utf8');
  if (staging !== undefined) {
    metadata = stringify({ ...parse(metadata), stagingPercentage: staging });
    writeFileSync(file, metadata);
  }
  writeFileSync(`${file}.sig`, signatureOf(metadata, key));
  console.log(`signed ${path.basename(file)}${staging === undefined ? '' : `, for ${staging} % of all`}`);
}

function fail(why: string): void {
  console.error(`sign-updates: ${why}`);
  process.exitCode = 1;
}
