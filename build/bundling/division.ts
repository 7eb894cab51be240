import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** How a program is to be divided into files, out of the parts that esbuild has divided it into. */
export interface Division {
  /** By name: the part that the file is asked for, and all that are in it. The first is the one that begins. */
  files: ReadonlyMap<string, { begins: string; parts: ReadonlySet<string> }>;
  /** Those that every start loads, in their order. */
  ofTheStart: readonly string[];
  fileOf: ReadonlyMap<string, string>;
  /** What other files take of a part: its names, with those that its file exports them by. */
  taken: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

type Outputs = ReadonlyMap<string, Metafile['outputs'][string]>;

/** Of a part that several later files share: less is worth no file of its own. */
const leastBytes = 2048;

/**
 * @param metafile of a build with splitting, from one entry point
 * @param folder absolute path of what it wrote
 * @param root absolute path that the metafile's paths are relative to
 * @param start absolute paths of the modules that every start asks for, the one that begins first
 */
export async function divide(
  metafile: Metafile,
  folder: string,
  root: string,
  start: readonly string[],
): Promise<Division> {
  const nameOf = (file: string) => path.relative(folder, path.resolve(root, file));
  const outputs: Outputs = new Map(
    Object.entries(metafile.outputs)
      .filter(([file]) => file.endsWith('.mjs'))
      .map(([file, { imports, ...output }]) => [
        nameOf(file),
        { ...output, imports: imports.map((each) => ({ ...each, path: nameOf(each.path) })) },
      ]),
  );
  const fileOf = new Map<string, string>();
  const files = new Map<string, { begins: string; parts: Set<string> }>();
  const put = (part: string, file: string, first = part) => {
    if (fileOf.has(part)) return;
    if (part === first && files.has(file)) throw new Error(`two modules would be ${file}`);
    fileOf.set(part, file);
    files.set(file, { begins: first, parts: (files.get(file)?.parts ?? new Set()).add(part) });
    if (ofTheStart.includes(file))
      for (const next of importsOf(outputs, part, 'import-statement')) put(next, file, first);
  };
  const ofTheStart: string[] = [];
  for (const module of start) {
    const file = realpathSync(module);
    const isIt = ({ entryPoint }: { entryPoint?: string }) =>
      entryPoint !== undefined && realpathSync(path.resolve(root, entryPoint)) === file;
    const part = [...outputs].find(([, output]) => isIt(output))?.[0];
    if (!part) throw new Error(`${module} is not asked for by import()`);
    ofTheStart.push(fileName(outputs, part));
    put(part, fileName(outputs, part));
  }
  const rest = [...outputs.keys()].filter((part) => !fileOf.has(part)).sort();
  for (const part of rest) {
    const isSmall = (outputs.get(part)?.bytes ?? 0) < leastBytes && !outputs.get(part)?.entryPoint;
    if (isSmall && importsOf(outputs, part, 'import-statement').every((each) => fileOf.has(each)))
      put(part, ofTheStart.at(-1) ?? '', files.get(ofTheStart.at(-1) ?? '')?.begins);
  }
  const shared = rest.filter((part) => !fileOf.has(part) && !outputs.get(part)?.entryPoint);
  for (const part of rest)
    put(part, shared.includes(part) ? `shared-${shared.indexOf(part) + 1}.cjs` : fileName(outputs, part));
  return { files, ofTheStart, fileOf, taken: await takenOf(folder, fileOf) };
}

function importsOf(outputs: Outputs, part: string, kind: 'import-statement' | 'dynamic-import'): string[] {
  const imports = outputs.get(part)?.imports ?? [];
  return imports.filter((each) => !each.external && each.kind === kind).map((each) => each.path);
}

function fileName(outputs: Outputs, part: string): string {
  const { entryPoint = part, exports = [] } = outputs.get(part) ?? {};
  if (exports.length === 1 && exports[0] === 'default')
    throw new Error(`${entryPoint} is a CommonJS module: import() one of ours that imports it`);
  return `${path.parse(entryPoint).name}.cjs`;
}

async function takenOf(folder: string, fileOf: ReadonlyMap<string, string>) {
  const taken = new Map<string, Map<string, string>>();
  let count = 0;
  for (const [importer, file] of fileOf) {
    for (const { names, part } of importsIn(await readFile(path.join(folder, importer), 'utf8'))) {
      if (!fileOf.has(part) || fileOf.get(part) === file) continue;
      const ofPart = taken.get(part) ?? new Map<string, string>();
      taken.set(part, ofPart);
      for (const name of names) if (!ofPart.has(name)) ofPart.set(name, `_${(count++).toString(36)}`);
    }
  }
  return taken;
}

/** `import { a, b as c } from "./part.mjs"`, as esbuild writes what one part takes of another. */
function importsIn(code: string): { names: string[]; part: string }[] {
  return [...code.matchAll(/\bimport\s*\{([^{}]*)\}\s*from\s*"\.\/([^"/]+\.mjs)"/g)].map(
    ([, list = '', part = '']) => ({
      part,
      names: list.split(',').map((each) => each.trim().split(/\s+as\s+/)[0] ?? ''),
    }),
  );
}
