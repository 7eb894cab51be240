import type { JsonRows } from './json-rows.ts';
import { endOfEscape, isBoundary, isNumberOrWord } from './json-tokens.ts';
import { cutEscape, readableLetters } from './readable-letters.ts';
import { RowTable } from './row-table.ts';

/** What may come next. The first two of them are values, the next two are names. */
const value = 0;
const valueOrEnd = 1;
const key = 2;
const keyOrEnd = 3;
const colon = 4;
const commaOrEnd = 5;
const nothing = 6;

/** As much is read at once: room for as many rows is made before. */
const pieceLength = 32 * 1024;

/** @returns undefined for what is no JSON */
export function readJsonRows(text: string): JsonRows | undefined {
  const reader = new JsonReader();
  reader.write(text);
  return reader.end();
}

/** Reads JSON by its pieces while they arrive, so that little is left to do after the last one. As strict as `JSON.parse`. */
export class JsonReader {
  readonly #table = new RowTable();
  /** Of what is open, from the outermost on: whether it is an object. */
  readonly #areObjects: boolean[] = [];
  #text = '';
  /** The beginning of an escape that is not whole yet. */
  #cutEscape = '';
  /** The beginning of a number or a word that is not whole yet; it stands at the end of the text. */
  #cutToken = '';
  #isJson = true;
  #expected = value;
  #parent = -1;
  #keyStart = -1;
  /** Of the string that is not whole yet; -1: none. */
  #stringStart = -1;

  write(text: string): void {
    for (let at = 0; at < text.length && this.#isJson; at += pieceLength) {
      const piece = this.#cutEscape + text.slice(at, at + pieceLength);
      const end = cutEscape(piece);
      this.#cutEscape = piece.slice(end);
      this.#add(readableLetters(end === piece.length ? piece : piece.slice(0, end)), false);
    }
  }

  /** @returns the rows that are whole, while more are to come; undefined where there are none, and for what is no JSON */
  soFar(): JsonRows | undefined {
    const rows = this.#isJson ? this.#table.rowsSoFar(this.#text, this.#parent) : undefined;
    return rows && rows.count > 0 ? rows : undefined;
  }

  /** @returns undefined for what is no JSON */
  end(): JsonRows | undefined {
    if (!this.#isJson || this.#cutEscape !== '') return undefined;
    this.#add('', true);
    const isWhole = this.#isJson && this.#expected === nothing && this.#stringStart < 0;
    return isWhole ? this.#table.rowsOf(this.#text) : undefined;
  }

  #add(piece: string, isLast: boolean): void {
    const source = this.#cutToken + piece;
    this.#text += piece;
    this.#table.makeRoom(source.length);
    const rest = this.#read(source, this.#text.length - source.length, isLast);
    this.#isJson = rest >= 0;
    this.#cutToken = rest >= 0 ? source.slice(rest) : '';
  }

  /**
   * All in one, with nothing called for each letter: a large answer has millions of them.
   *
   * @returns how far it came: all but a number or a word that may go on; -1 where it is no JSON
   */
  #read(source: string, base: number, isLast: boolean): number {
    const { length } = source;
    const areObjects = this.#areObjects;
    const { depths, keyStarts, nexts, parents, positions, sizes, starts } = this.#table;
    let { count } = this.#table;
    let expected = this.#expected;
    let parent = this.#parent;
    let keyStart = this.#keyStart;
    let stringStart = this.#stringStart;
    let depth = areObjects.length;
    let at = 0;
    for (;;) {
      let start = 0;
      let opens = 0;
      if (stringStart >= 0) {
        while (at < length) {
          const char = source.charCodeAt(at);
          if (char === 0x22) break;
          if (char === 0x5c) {
            at = endOfEscape(source, at);
            if (at < 0) return -1;
          } else if (char >= 0x20) at += 1;
          else return -1;
        }
        if (at >= length) break;
        at += 1;
        start = stringStart;
        stringStart = -1;
        if (expected >= key) {
          keyStart = start;
          expected = colon;
          continue;
        }
      } else {
        if (at >= length) break;
        const char = source.charCodeAt(at);
        if (char === 0x22) {
          if (expected > keyOrEnd) return -1;
          stringStart = base + at;
          at += 1;
          continue;
        }
        if (char === 0x3a) {
          if (expected !== colon) return -1;
          expected = value;
          at += 1;
          continue;
        }
        if (char === 0x2c) {
          if (expected !== commaOrEnd) return -1;
          expected = areObjects[depth - 1] ? key : value;
          at += 1;
          continue;
        }
        if (char === 0x7d || char === 0x5d) {
          const isObject = char === 0x7d;
          const isEmpty = expected === (isObject ? keyOrEnd : valueOrEnd);
          if (!isEmpty && (expected !== commaOrEnd || areObjects[depth - 1] !== isObject)) return -1;
          areObjects.pop();
          depth -= 1;
          if (!isEmpty) {
            depths[count] = depth;
            keyStarts[count] = -1;
            starts[count] = base + at;
            nexts[count] = count + 1;
            parents[count] = parent;
            count += 1;
          }
          nexts[parent] = count;
          parent = parents[parent] as number;
          expected = depth > 0 ? commaOrEnd : nothing;
          at += 1;
          continue;
        }
        if (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09) {
          at += 1;
          continue;
        }
        if (expected > valueOrEnd) return -1;
        start = base + at;
        if (char === 0x7b || char === 0x5b) {
          opens = char;
          at += 1;
        } else {
          const first = at;
          while (at < length && !isBoundary(source.charCodeAt(at))) at += 1;
          if (at === length && !isLast) {
            at = first;
            break;
          }
          if (!isNumberOrWord(source, first, at)) return -1;
        }
      }
      depths[count] = depth;
      keyStarts[count] = keyStart;
      starts[count] = start;
      nexts[count] = count + 1;
      parents[count] = parent;
      const position = depth > 0 ? (sizes[parent] as number) + 1 : 1;
      positions[count] = position;
      if (depth > 0) sizes[parent] = position;
      keyStart = -1;
      if (opens > 0) {
        parent = count;
        areObjects.push(opens === 0x7b);
        depth += 1;
        expected = opens === 0x7b ? keyOrEnd : valueOrEnd;
      } else expected = depth > 0 ? commaOrEnd : nothing;
      count += 1;
    }
    this.#table.count = count;
    this.#expected = expected;
    this.#parent = parent;
    this.#keyStart = keyStart;
    this.#stringStart = stringStart;
    return at;
  }
}
