export type RowKind = 'object' | 'list' | 'text' | 'number' | 'word' | 'end';

/**
 * A JSON text as rows, as it is laid out: one for each member, and one for each bracket that ends what is not empty. All numbers
 * are places in `text`, or rows; nothing is copied, so that large numbers stay exactly as they came.
 */
export interface JsonRows {
  text: string;
  kinds: RowKind[];
  depths: number[];
  /** -1: no key. */
  keyStarts: number[];
  keyEnds: number[];
  starts: number[];
  ends: number[];
  /** The row after this one and everything in it. */
  nexts: number[];
  /** -1: the outermost. */
  parents: number[];
  /** Which member it is, from 1. */
  positions: number[];
  /** How many members it has. */
  sizes: number[];
}

/** @returns undefined for what is no JSON */
export function readJsonRows(source: string): JsonRows | undefined {
  try {
    JSON.parse(source);
  } catch {
    return undefined;
  }
  return walk(readable(source));
}

/** Letters that are written as codes, as letters. Everything else stays as it is. */
function readable(source: string): string {
  if (!source.includes('\\')) return source;
  return source.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole, code: string | undefined, other: string) => {
    if (other === '/') return '/';
    if (code === undefined) return whole;
    const unit = Number.parseInt(code, 16);
    // Control characters, quotes, what some take for ends of lines, and what is not seen or turns the words around it.
    const isUnseen = [0x200b, 0x200e, 0x200f].includes(unit) || (unit >= 0x2028 && unit <= 0x202e);
    const stays = unit < 0xa0 || isUnseen || (unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff;
    return stays ? whole : String.fromCharCode(unit);
  });
}

/** @param text JSON for sure */
function walk(text: string): JsonRows {
  const rows: JsonRows = {
    ...{ text, kinds: [], depths: [], keyStarts: [], keyEnds: [], starts: [] },
    ...{ ends: [], nexts: [], parents: [], positions: [], sizes: [] },
  };
  const { kinds, sizes, ends, nexts } = rows;
  let parent = -1;
  let depth = 0;
  let keyStart = -1;
  let keyEnd = -1;
  let isKey = false;
  const add = (kind: RowKind, start: number, end: number): number => {
    const row = kinds.push(kind) - 1;
    rows.depths.push(depth);
    rows.keyStarts.push(keyStart);
    rows.keyEnds.push(keyEnd);
    rows.starts.push(start);
    ends.push(end);
    nexts.push(row + 1);
    rows.parents.push(parent);
    if (parent >= 0 && kind !== 'end') sizes[parent] = (sizes[parent] ?? 0) + 1;
    rows.positions.push(parent >= 0 ? (sizes[parent] ?? 0) : 1);
    sizes.push(0);
    keyStart = -1;
    keyEnd = -1;
    return row;
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      const end = endOfString(text, at);
      if (isKey) {
        keyStart = at;
        keyEnd = end;
        isKey = false;
      } else add('text', at, end);
      at = end;
    } else if (char === 0x7b || char === 0x5b) {
      parent = add(char === 0x7b ? 'object' : 'list', at, at);
      isKey = char === 0x7b;
      depth += 1;
      at += 1;
    } else if (char === 0x7d || char === 0x5d) {
      const opened = parent;
      depth -= 1;
      isKey = false;
      at += 1;
      ends[opened] = at;
      parent = rows.parents[opened] ?? -1;
      if ((sizes[opened] ?? 0) > 0) {
        const row = add('end', at - 1, at);
        rows.parents[row] = opened;
      }
      nexts[opened] = kinds.length;
    } else if (char === 0x2c) {
      isKey = kinds[parent] === 'object';
      at += 1;
    } else if (char <= 0x20 || char === 0x3a) at += 1;
    else {
      const start = at;
      while (at < text.length && !isBoundary(text.charCodeAt(at))) at += 1;
      const first = text.charCodeAt(start);
      add(first === 0x2d || (first >= 0x30 && first <= 0x39) ? 'number' : 'word', start, at);
    }
  }
  return rows;
}

/** White space, comma or a bracket. */
function isBoundary(char: number): boolean {
  return char <= 0x20 || char === 0x2c || char === 0x7d || char === 0x5d;
}

/** @returns the place after its closing quote */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (at - before) % 2 === 0;
}
