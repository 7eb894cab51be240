import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { conformanceTable } from '../test/support/conformance/conformance-table.ts';

/** A test that says what it proves. */
export interface TaggedTest {
  /** Such as `R7` or `F:wrong-iss`. */
  tags: readonly string[];
  file: string;
  title: string;
}

const tag = String.raw`\[(?:R\d+|F:[A-Za-z0-9-]+)\]`;
/** A string that ends in tags, and the name of the function that it is given to. */
const taggedString = new RegExp(
  String.raw`(\.\w+\()?\s*(['"\`])((?:(?!\2)[^\n\\]|\\.)*?)((?:\s*${tag})+)\2`,
  'g',
);

/** A line that begins a `describe`; its title too, where it stands on that line. */
const describeLine = /^( *)describe\b(?:(?:\.\w+\([^\n]*\))?\((['"`])(.*?)\2,)?/gm;

/** The tests of a source file whose titles carry tags; a test that is skipped or to be written proves nothing. */
export function taggedTestsIn(file: string, source: string): TaggedTest[] {
  return [...source.matchAll(taggedString)]
    .filter(([, call = '', , title = '']) => title.trim() !== '' && !/^\.(skip|todo|fails)\($/.test(call))
    .map(({ index, 3: title = '', 4: tags = '' }) => ({
      tags: [...tags.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name as string),
      file,
      title: [...describedBy(source, index), title.trim()].join(' ').replaceAll(/\\(.)/g, '$1'),
    }));
}

/** The titles of the `describe`s around a place, the outermost first, as far as they stand on one line. */
function describedBy(source: string, place: number): string[] {
  const around: Array<{ indent: number; title: string }> = [];
  const leave = (indent: number) => {
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop();
  };
  for (const { index, 1: spaces = '', 3: title } of source.matchAll(describeLine)) {
    if (index >= place) break;
    leave(spaces.length);
    if (title === undefined) continue;
    around.push({ indent: spaces.length, title: title.replaceAll(new RegExp(tag, 'g'), '').trim() });
  }
  const lineStart = source.lastIndexOf('\n', place) + 1;
  leave(/^ */.exec(source.slice(lineStart))?.[0].length ?? 0);
  return around.map(({ title }) => title);
}

/** All tests that prove something, the modules of the conformance table among them. */
export function taggedTests(root: string): TaggedTest[] {
  const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|e2e)\.tsx?$/.test(name))
    .map((name) => path.posix.join('test', name.split(path.sep).join('/')))
    .sort();
  const modules = conformanceTable.map(({ proves, module, server }) => ({
    tags: proves,
    file: 'test/integration/openid-conformance.test.ts',
    title: `${module}: the server ${server}`,
  }));
  return [
    ...files.flatMap((file) => taggedTestsIn(file, readFileSync(path.join(root, file), 'utf8'))),
    ...modules.filter(({ tags }) => tags.length > 0),
  ];
}
