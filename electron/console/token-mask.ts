import { formsOfToken } from './answer-body.ts';

const shown = Buffer.from('[access token]');

/**
 * Takes an access token out of bytes that come in pieces, in every way of writing it. Wherever the bytes are cut, what comes out is the
 * same: of each piece, as much is held back as a token may begin in.
 */
export class TokenMask {
  readonly #forms: readonly Buffer[];
  readonly #longest: number;
  #held: Uint8Array = new Uint8Array();
  #found = false;

  constructor(token: string) {
    const forms = formsOfToken(token).filter((form) => form !== '');
    this.#forms = forms
      .flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')])
      // Where one begins with another, the longer one is it.
      .sort((a, b) => b.length - a.length);
    this.#longest = this.#forms[0]?.length ?? 1;
  }

  /** Whether there was one. */
  get found(): boolean {
    return this.#found;
  }

  masked(pieces: readonly Uint8Array[]): Uint8Array {
    return this.#take(pieces, false);
  }

  /** @returns what was held back */
  end(): Uint8Array {
    return this.#take([], true);
  }

  #take(pieces: readonly Uint8Array[], isLast: boolean): Uint8Array {
    const bytes = Buffer.concat([this.#held, ...pieces]);
    const undecided = isLast ? bytes.length : Math.max(0, bytes.length - this.#longest + 1);
    const kept: Uint8Array[] = [];
    let from = 0;
    for (const { at, length } of this.#findIn(bytes)) {
      if (at >= undecided) break;
      this.#found = true;
      kept.push(bytes.subarray(from, at), shown);
      from = at + length;
    }
    const end = Math.max(from, undecided);
    kept.push(bytes.subarray(from, end));
    this.#held = bytes.slice(end);
    return kept.length === 1 ? (kept[0] as Uint8Array) : Buffer.concat(kept);
  }

  /** From the first on, none within another. */
  *#findIn(bytes: Buffer): Generator<{ at: number; length: number }> {
    const next = this.#forms.map((form) => bytes.indexOf(form));
    for (;;) {
      let first = -1;
      for (const [index, at] of next.entries())
        if (at >= 0 && (first < 0 || at < (next[first] as number))) first = index;
      if (first < 0) return;
      const at = next[first] as number;
      const { length } = this.#forms[first] as Buffer;
      yield { at, length };
      for (const [index, form] of this.#forms.entries())
        if ((next[index] as number) >= 0 && (next[index] as number) < at + length)
          next[index] = bytes.indexOf(form, at + length);
    }
  }
}
