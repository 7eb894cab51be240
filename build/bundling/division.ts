import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** How esbuild has divided a program: which of its parts are loaded at the start, and what the others take of those. */
export interface Division {
  /** Name of the part that begins, and of the file that all parts of the start become. */
  start: string;
  /** File names of the parts that are loaded with it. */
  atStart: ReadonlySet<string>;
  /** File names of all other parts, with the name that each is to have. */
  later: ReadonlyMap<string, string>;
  /** What others take of the parts of the start: by part, the names of its exports with those that the start's file has for them. */
  taken: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const leastBytes = 2048;

/**
 * @param metafile of a build with splitting
 * @param folder absolute path of what it wrote
 * @param root absolute path that the metafile's paths are relative to
 */
export async function readDivision(metafile: Metafile, folder: string, root: string): Promise<Division> {
  const outputs = new Map(
    Object.entries(metafile.outputs)
      .filter(([file]) => file.endsWith('.mjs'))
      .map(([file, output]) => [path.relative(folder, path.resolve(root, file)), output]),
  );
  const partAt = (file: string) => path.relative(folder, path.resolve(root, file));
  const start = [...outputs.keys()].find((name) => /^[^-]+\.mjs$/.test(name));
  if (!start) throw new Error('none of the parts is the one that begins');

  const atStart = new Set<string>();
  const visit = (name: string): void => {
    if (atStart.has(name)) return;
    atStart.add(name);
    for (const { external, kind, path: file } of outputs.get(name)?.imports ?? [])
      if (!external && kind === 'import-statement') visit(partAt(file));
  };
  visit(start);
  // What others share, and is worth no file.
  for (const [name, { bytes, entryPoint, imports }] of outputs) {
    const needsOthers = imports.some((each) => !each.external && !atStart.has(partAt(each.path)));
    if (!entryPoint && bytes < leastBytes && !needsOthers) atStart.add(name);
  }

  const later = new Map<string, string>();
  const taken = new Map<string, Map<string, string>>();
  let shared = 0;
  for (const [name, { entryPoint, exports }] of [...outputs].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (atStart.has(name)) {
      taken.set(name, new Map());
      continue;
    }
    if (entryPoint && exports.length === 1 && exports[0] === 'default')
      throw new Error(`${entryPoint} is a CommonJS module: import() one of ours that imports it`);
    later.set(
      name,
      `${entryPoint ? path.basename(entryPoint).replace(/\.\w+$/, '') : `shared-${++shared}`}.cjs`,
    );
  }
  if (new Set(later.values()).size < later.size)
    throw new Error('two modules that are loaded later have one name');

  let count = 0;
  for (const name of later.keys()) {
    for (const { names, part } of importsIn(await readFile(path.join(folder, name), 'utf8'))) {
      const ofPart = taken.get(part);
      for (const each of names)
        if (ofPart && !ofPart.has(each)) ofPart.set(each, `_${(count++).toString(36)}`);
    }
  }
  return { start, atStart, later, taken };
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
