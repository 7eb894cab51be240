import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Source {
  name: string;
  lines: number;
  imports: Array<{ from: string; typeOnly: boolean }>;
}

function read(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => {
      const file = path.join(folder, name);
      const text = readFileSync(path.join(root, file), 'utf8');
      const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';/gms);
      const imports = [...found].map(([, type, from]) => ({
        from: from?.startsWith('.') ? path.join(path.dirname(file), from) : (from ?? ''),
        typeOnly: type !== undefined,
      }));
      return { name: file, lines: text.split('\n').length - 1, imports };
    });
}

const product = [...read('electron'), ...read('renderer')];
const everything = [...product, ...read('build'), ...read('test')];

describe('the shape of the sources', () => {
  test('only main, preload and platform import electron', () => {
    const allowed = /^electron\/(main\.ts|preload\.ts|platform\/)/;
    const others = product.filter(({ imports }) =>
      imports.some(({ from }) => /^electron(-store)?$/.test(from)),
    );
    expect(others.map(({ name }) => name).filter((name) => !allowed.test(name))).toEqual([]);
  });

  test('the renderer takes nothing but types from the main process', () => {
    const crossing = product
      .filter(({ name }) => name.startsWith('renderer/'))
      .flatMap(({ name, imports }) => imports.map((each) => ({ name, ...each })))
      .filter(({ from, typeOnly }) => from.startsWith('electron/') && !typeOnly);
    expect(crossing).toEqual([]);
  });

  test('no file is over 250 lines, and the median of the product is at most 80', () => {
    expect(everything.filter(({ lines }) => lines > 250).map(({ name }) => name)).toEqual([]);
    const sorted = product.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('no import goes in a circle', () => {
    expect(cycleIn(new Map(product.map(({ name, imports }) => [name, imports])))).toBeUndefined();
  });
});

/** Types count too: two files that need each other's types are one thought in two places. */
function cycleIn(files: ReadonlyMap<string, Source['imports']>): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const { from } of files.get(name) ?? []) {
      if (!files.has(from)) continue;
      const cycle = visit(from, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of files.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
