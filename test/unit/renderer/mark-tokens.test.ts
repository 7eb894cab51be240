import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountColors } from '../../../electron/accounts/account-color.ts';

const styles = path.resolve(import.meta.dirname, '../../../renderer/styles');
const read = (name: string) => readFileSync(path.join(styles, name), 'utf8');

/** The values of the blocks whose selector is just this one. */
function valuesOf(css: string, selector: string): Map<string, string> {
  const blocks = css
    .split('}')
    .filter((block) => block.split('{').at(-2)?.split('\n').at(-1)?.trim() === selector);
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    ),
  );
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = [
  'surface',
  'surface-side',
  'surface-sunk',
  'surface-hover',
  'surface-chosen',
  'surface-over',
];

describe.each([':root', ':root[data-theme="dark"]', ':root[data-theme="system"]'])('in %s', (selector) => {
  const marks = valuesOf(read('mark-tokens.css'), selector);
  const tokens = valuesOf(read('tokens.css'), selector);

  test.each([...accountColors])('%s is told from every surface at 3:1 or more', (color) => {
    const mark = marks.get(`--mark-${color}`) ?? '';
    for (const surface of surfaces)
      expect([surface, contrast(mark, tokens.get(`--${surface}`) ?? '') >= 3]).toEqual([surface, true]);
  });
});
