import type { JsonRows } from './json-rows.ts';

const columns = [
  ...(['depths', 'keyStarts', 'starts'] as const),
  ...(['nexts', 'parents', 'positions', 'sizes'] as const),
];

/** Rows that are added one after the other, as many as there are. */
export class RowTable {
  count = 0;
  depths = new Int32Array(256);
  keyStarts = new Int32Array(256);
  starts = new Int32Array(256);
  nexts = new Int32Array(256);
  parents = new Int32Array(256);
  positions = new Int32Array(256);
  sizes = new Int32Array(256);

  /** @returns its number */
  add(parent: number, depth: number, keyStart: number, start: number): number {
    const row = this.count;
    if (row === this.starts.length) this.#grow();
    this.count = row + 1;
    this.depths[row] = depth;
    this.keyStarts[row] = keyStart;
    this.starts[row] = start;
    this.nexts[row] = row + 1;
    this.parents[row] = parent;
    const position = parent < 0 ? 1 : (this.sizes[parent] as number) + 1;
    this.positions[row] = position;
    if (parent >= 0) this.sizes[parent] = position;
    return row;
  }

  /** Ends what holds others, by a row of its own where it holds any. */
  close(opened: number, start: number): void {
    const size = this.sizes[opened] as number;
    if (size > 0) {
      this.add(opened, this.depths[opened] as number, -1, start);
      this.sizes[opened] = size;
    }
    this.nexts[opened] = this.count;
  }

  rowsOf(text: string): JsonRows {
    const cut = columns.map((name) => [name, this[name].subarray(0, this.count)] as const);
    return {
      text,
      count: this.count,
      ...(Object.fromEntries(cut) as Record<(typeof columns)[number], Int32Array>),
    };
  }

  #grow(): void {
    for (const name of columns) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
