import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../renderer/styles');
const sheets = readdirSync(folder).map((name) => ({
  name,
  lines: readFileSync(path.join(folder, name), 'utf8').split('\n'),
}));

function linesWith(pattern: RegExp, except = /^$/): string[] {
  return sheets
    .filter(({ name }) => !except.test(name))
    .flatMap(({ name, lines }) =>
      lines.filter((line) => pattern.test(line)).map((line) => `${name}: ${line.trim()}`),
    );
}

test('no style names the left or the right: lines run from either side', () => {
  const physical = /(margin|padding|border)-(left|right)|^\s*(left|right):|(text-align|float): (left|right)/;
  expect(linesWith(physical)).toEqual([]);
});

test('margins and paddings of four values are as wide on either side', () => {
  const uneven = /^\s*(margin|padding): [^\s(]+ ([^\s(]+) [^\s(]+ (?!\2;)[^\s(]+;$/;
  expect(linesWith(uneven)).toEqual([]);
});

test('colours are written down in the tokens alone', () => {
  expect(linesWith(/#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(/i, /tokens\.css$/)).toEqual([]);
});
