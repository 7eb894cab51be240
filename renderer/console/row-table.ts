import type { JsonRows } from './json-rows.ts';

const columns = ['depths', 'keyStarts', 'starts', 'nexts', 'parents', 'positions', 'sizes'] as const;
const firstLength = 4096;

/** Rows that are added one after the other, as many as there are. All are zero at first. */
export class RowTable {
  count = 0;
  depths = new Int32Array(firstLength);
  keyStarts = new Int32Array(firstLength);
  starts = new Int32Array(firstLength);
  nexts = new Int32Array(firstLength);
  parents = new Int32Array(firstLength);
  positions = new Int32Array(firstLength);
  sizes = new Int32Array(firstLength);

  /** For so many rows more. */
  makeRoom(rows: number): void {
    const wanted = this.count + rows;
    if (wanted <= this.starts.length) return;
    for (const name of columns) {
      // What is not written to takes no memory: it is what is copied that counts.
      const larger = new Int32Array(wanted * 4);
      larger.set(this[name].subarray(0, this.count));
      this[name] = larger;
    }
  }

  /**
   * Those that are there, while more are to come.
   *
   * @param open the innermost row that is not whole; -1: none
   */
  rowsSoFar(text: string, open: number): JsonRows {
    // Of what has just begun it is not known yet whether it stays empty.
    const count = open >= 0 && this.sizes[open] === 0 ? this.count - 1 : this.count;
    for (let row = open; row >= 0; row = this.parents[row] as number) this.nexts[row] = count;
    return { ...this.rowsOf(text, count), isWhole: false };
  }

  rowsOf(text: string, count = this.count): JsonRows {
    const cut = (name: (typeof columns)[number]) => this[name].subarray(0, count);
    return {
      text,
      isWhole: true,
      count,
      depths: cut('depths'),
      keyStarts: cut('keyStarts'),
      starts: cut('starts'),
      nexts: cut('nexts'),
      parents: cut('parents'),
      positions: cut('positions'),
      sizes: cut('sizes'),
    };
  }
}
