import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

export interface BundledPackage {
  name: string;
  version: string;
  /** An SPDX expression, as the package states it. */
  license: string;
  licenseText: string;
}

const licenseFile = /^(licen[cs]e|copying)(\.|-|$)/i;

/**
 * The npm packages of which code is in these bundles, by name.
 *
 * @throws Error when one of them states no licence, or ships none
 */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): BundledPackage[] {
  const folders = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (found) folders.add(path.resolve(root, found));
    }
  }
  const packages = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const found = readPackage(folder);
    packages.set(`${found.name}@${found.version}`, found);
  }
  return [...packages.keys()].sort().flatMap((key) => packages.get(key) ?? []);
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} states no licence`);
  return { name, version, license, licenseText: licenseTextIn(folder, name, license) };
}

function licenseTextIn(folder: string, name: string, license: string): string {
  const file = readdirSync(folder)
    .filter((each) => licenseFile.test(each))
    .sort()[0];
  if (file) return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const readme = ['README.md', 'readme.md'].map((each) => path.join(folder, each)).find(existsSync);
  const section = readme && /^#+ *licen[cs]e\b[\s\S]*/im.exec(readFileSync(readme, 'utf8'))?.[0];
  if (section) return section.replaceAll('\r\n', '\n').trim();
  const author = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).author;
  const holder = typeof author === 'string' ? author : author?.name;
  if (!holder) throw new Error(`${name} (${license}) ships no licence and names nobody`);
  return `${license}, ${holder}. The package ships no text of it.`;
}
