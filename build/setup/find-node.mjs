import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modules } from './places.mjs';

const lowestMajor = 24;

/** The path of a Node that runs TypeScript files: the npm package `node`, else the one running now. */
export function findNode() {
  const folder = path.join(modules, 'node');
  const bundled = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { value: bundled, note: `ok, ${version}` };
  }
  if (Number(process.versions.node.split('.')[0]) >= lowestMajor) {
    return { value: process.execPath, note: `ok, ${process.versions.node} of this machine` };
  }
  throw new Error(
    `Node ${lowestMajor} or newer is needed and this is ${process.versions.node}. The npm package \`node\` should have ` +
      'brought it: are install scripts off? Try `npm rebuild node`, or install Node 24.',
  );
}
