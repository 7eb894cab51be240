import type { JsonRows } from './json-rows.ts';
import { endOfString, isBoundary, isNumberOrWord, isWhiteSpace } from './json-tokens.ts';
import { cutEscape, readableLetters } from './readable-letters.ts';
import { RowTable } from './row-table.ts';

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

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
  #expected: Expected = 'value';
  #parent = -1;
  #keyStart = -1;
  /** Of the string that is not whole yet; -1: none. */
  #stringStart = -1;

  write(piece: string): void {
    if (!this.#isJson) return;
    const whole = this.#cutEscape + piece;
    const end = cutEscape(whole);
    this.#cutEscape = whole.slice(end);
    this.#add(readableLetters(end === whole.length ? whole : whole.slice(0, end)), false);
  }

  /** @returns undefined for what is no JSON */
  end(): JsonRows | undefined {
    if (this.#cutEscape !== '') return undefined;
    this.#add('', true);
    const isWhole = this.#isJson && this.#expected === 'nothing' && this.#stringStart < 0;
    return isWhole ? this.#table.rowsOf(this.#text) : undefined;
  }

  #add(piece: string, isLast: boolean): void {
    if (!this.#isJson) return;
    const source = this.#cutToken + piece;
    this.#text += piece;
    const rest = this.#read(source, this.#text.length - source.length, isLast);
    this.#isJson = rest >= 0;
    this.#cutToken = rest >= 0 ? source.slice(rest) : '';
  }

  /** @returns how far it came: all but a number or a word that may go on; -1 where it is no JSON */
  #read(source: string, base: number, isLast: boolean): number {
    const { length } = source;
    let at = 0;
    if (this.#stringStart >= 0) at = this.#endString(source, 0);
    while (at >= 0 && at < length) {
      const char = source.charCodeAt(at);
      if (char === 0x22) {
        if (!this.#mayBeString()) return -1;
        this.#stringStart = base + at;
        at = this.#endString(source, at + 1);
      } else if (char === 0x2c) {
        if (this.#expected !== 'comma-or-end') return -1;
        this.#expected = this.#isInObject() ? 'key' : 'value';
        at += 1;
      } else if (char === 0x3a) {
        if (this.#expected !== 'colon') return -1;
        this.#expected = 'value';
        at += 1;
      } else if (char === 0x7b || char === 0x5b) {
        if (!this.#mayBeValue()) return -1;
        this.#open(char === 0x7b, base + at);
        at += 1;
      } else if (char === 0x7d || char === 0x5d) {
        if (!this.#mayEnd(char === 0x7d)) return -1;
        this.#close(base + at);
        at += 1;
      } else if (isWhiteSpace(char)) at += 1;
      else {
        if (!this.#mayBeValue()) return -1;
        const start = at;
        while (at < length && !isBoundary(source.charCodeAt(at))) at += 1;
        if (at === length && !isLast) return start;
        if (!isNumberOrWord(source, start, at)) return -1;
        this.#value(base + start);
      }
    }
    return at;
  }

  /** Goes on in a string. @returns the place after its closing quote, or the end of the text; -1 where it is none */
  #endString(source: string, from: number): number {
    const quote = endOfString(source, from);
    if (quote < 0 || quote >= source.length) return quote;
    const start = this.#stringStart;
    this.#stringStart = -1;
    if (this.#expected === 'key' || this.#expected === 'key-or-end') {
      this.#keyStart = start;
      this.#expected = 'colon';
    } else this.#value(start);
    return quote + 1;
  }

  #value(start: number): number {
    const depth = this.#areObjects.length;
    const row = this.#table.add(this.#parent, depth, this.#keyStart, start);
    this.#keyStart = -1;
    this.#expected = depth > 0 ? 'comma-or-end' : 'nothing';
    return row;
  }

  #open(isObject: boolean, start: number): void {
    this.#parent = this.#value(start);
    this.#areObjects.push(isObject);
    this.#expected = isObject ? 'key-or-end' : 'value-or-end';
  }

  #close(start: number): void {
    const opened = this.#parent;
    this.#table.close(opened, start);
    this.#parent = this.#table.parents[opened] as number;
    this.#areObjects.pop();
    this.#expected = this.#areObjects.length > 0 ? 'comma-or-end' : 'nothing';
  }

  #isInObject(): boolean {
    return this.#areObjects[this.#areObjects.length - 1] as boolean;
  }

  #mayBeValue(): boolean {
    return this.#expected === 'value' || this.#expected === 'value-or-end';
  }

  #mayBeString(): boolean {
    return this.#mayBeValue() || this.#expected === 'key' || this.#expected === 'key-or-end';
  }

  #mayEnd(isObject: boolean): boolean {
    if (this.#expected === 'comma-or-end') return this.#isInObject() === isObject;
    return this.#expected === (isObject ? 'key-or-end' : 'value-or-end');
  }
}
