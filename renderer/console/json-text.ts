import { type JsonRows, keyEnd, kindOf, valueEnd } from './json-rows.ts';

/** What stands after the value of a row. */
export function commaAfter(rows: JsonRows, row: number): string {
  const of = kindOf(rows, row) === 'end' ? (rows.parents[row] ?? -1) : row;
  const parent = rows.parents[of] ?? -1;
  return parent >= 0 && (rows.positions[of] ?? 0) < (rows.sizes[parent] ?? 0) ? ',' : '';
}

export function keyText(rows: JsonRows, row: number): string {
  const start = rows.keyStarts[row] ?? -1;
  return start < 0 ? '' : rows.text.slice(start, keyEnd(rows, row));
}

/** A value as it stands in the text; of what holds others, its bracket. */
export function valueText(rows: JsonRows, row: number, longest = Number.POSITIVE_INFINITY): string {
  const start = rows.starts[row] ?? 0;
  const isOpen = (rows.sizes[row] ?? 0) > 0;
  if (isOpen) return rows.text.charAt(start);
  const kind = kindOf(rows, row);
  if (kind === 'object') return '{}';
  if (kind === 'list') return '[]';
  const end = valueEnd(rows, row, longest + 1);
  return rows.text.slice(start, Math.min(end, start + longest)) + (end - start > longest ? '…' : '');
}

/** JSON laid out, with two spaces for each step inwards. */
export function laidOut(rows: JsonRows, from = 0): string {
  const to = rows.nexts[from] ?? 0;
  const outer = rows.depths[from] ?? 0;
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    const key = row === from ? '' : keyText(rows, row);
    const comma = row === from || (row === to - 1 && row > from) ? '' : commaAfter(rows, row);
    // What is opened has its comma after its closing bracket.
    const end = (rows.sizes[row] ?? 0) > 0 ? '' : comma;
    const indent = '  '.repeat((rows.depths[row] ?? 0) - outer);
    lines.push(`${indent}${key && `${key}: `}${valueText(rows, row)}${end}`);
  }
  return lines.join('\n');
}

/** A node as it is copied: a text without its quotes, anything else as JSON. */
export function copiedValue(rows: JsonRows, row: number): string {
  return kindOf(rows, row) === 'text' ? String(JSON.parse(valueText(rows, row))) : laidOut(rows, row);
}

/** Where a node is: `$.items[3].id`. */
export function jsonPath(rows: JsonRows, row: number): string {
  const steps: string[] = [];
  for (let at = row; (rows.parents[at] ?? -1) >= 0; at = rows.parents[at] ?? -1)
    steps.unshift(stepTo(rows, at));
  return `$${steps.join('')}`;
}

function stepTo(rows: JsonRows, row: number): string {
  const key = keyText(rows, row);
  if (key === '') return `[${(rows.positions[row] ?? 1) - 1}]`;
  const name = String(JSON.parse(key));
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
