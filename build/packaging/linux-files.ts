import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { names, schemes } from '../../electron/build-description.ts';
import { fold } from './fold.ts';
import { maintainer, type PackagePlan } from './package-plan.ts';

/**
 * What a Linux package holds beside the app's own folder: a command, a man page, AppStream metadata, licence and changelog.
 *
 * @returns for fpm, each as `file=/where/it/goes`
 */
export async function linuxFiles(root: string, plan: PackagePlan, folder: string): Promise<string[]> {
  const { product, executable, shown } = names[plan.channel];
  const words: Record<string, string> = {
    DATE: new Date(plan.timeSeconds * 1000).toISOString().slice(0, 10),
    EXECUTABLE: executable,
    TITLE: executable.toUpperCase(),
    HOMEPAGE: plan.homepage,
    LICENSE: await licenseParagraph(root),
    PRODUCT: product,
    RELEASE_TYPE: plan.version.includes('-') ? 'development' : 'stable',
    SCHEME: schemes[plan.channel],
    SHOWN: shown,
    VERSION: plan.version,
  };
  const filledIn = async (name: string) =>
    (await readFile(path.join(root, 'build/resources/linux', name), 'utf8')).replaceAll(
      /@([A-Z_]+)@/g,
      (_, word: string) => words[word] ?? '',
    );
  await mkdir(folder, { recursive: true });
  const contents: [string, string | Buffer, string][] = [
    ['man.gz', gzip(await filledIn('holdfast.1')), `man/man1/${executable}.1.gz`],
    ['metainfo.xml', await filledIn('metainfo.xml'), `metainfo/${schemes[plan.channel]}.metainfo.xml`],
    ['copyright', await filledIn('copyright'), `doc/${executable}/copyright`],
    ['changelog.gz', gzip(await changelog(root, plan)), `doc/${executable}/changelog.gz`],
    ['overrides', await filledIn('lintian-overrides'), `lintian/overrides/${executable}`],
  ];
  for (const [name, content] of contents) await writeFile(path.join(folder, name), content);
  await symlink(`/opt/${product}/${executable}`, path.join(folder, 'command'));
  return [
    ...contents.map(([name, , target]) => `${path.join(folder, name)}=/usr/share/${target}`),
    `${path.join(folder, 'command')}=/usr/bin/${executable}`,
  ];
}

/** As Debian's format for copyright files wants a paragraph: indented, an empty line as a dot. */
async function licenseParagraph(root: string): Promise<string> {
  const text = await readFile(path.join(root, 'LICENSE'), 'utf8');
  const body = text.slice(text.indexOf('Permission')).trim();
  return body
    .split('\n')
    .map((line) => ` ${line.trim() || '.'}`)
    .join('\n');
}

/** The newest part of CHANGELOG.md in Debian's format (Policy 4.4). */
async function changelog(root: string, { channel, version, timeSeconds }: PackagePlan): Promise<string> {
  const text = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');
  const newest = text.split(/^## .*$/m)[1] ?? '';
  const entries = newest
    .trim()
    .split(/\n(?=- )/)
    .map((entry) => folded(entry.replace(/^- /, '')));
  const date = new Date(timeSeconds * 1000).toUTCString().replace('GMT', '+0000');
  const heading = `${names[channel].executable} (${version.replaceAll('-', '~')}) unstable; urgency=medium`;
  return `${heading}\n\n${entries.join('\n')}\n\n -- ${maintainer}  ${date}\n`;
}

function folded(entry: string): string {
  return `  * ${fold(entry, 74).join('\n    ')}`;
}

/** zlib writes no time and no name of its own. */
function gzip(content: string | Buffer): Buffer {
  return gzipSync(content, { level: 9 });
}
