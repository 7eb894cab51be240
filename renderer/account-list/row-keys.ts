import type { PlacedRow } from './place-rows.ts';

interface Kept {
  key: string;
  /** Of the group that the row stands in: an element can't move to another list. */
  providerId: string | null;
}

/**
 * By which key each row is drawn. A row keeps its key for as long as it is drawn, and with it its element and the focus; one that is newly
 * drawn takes over the element of one that is not any more, which costs less than a new one.
 */
export class RowKeys {
  #kept: ReadonlyMap<string, Kept> = new Map();
  #last = 0;

  /** @returns the keys by account id. To be called with all that is drawn, each time that it is. */
  of(rows: readonly PlacedRow[]): (accountId: string) => string {
    const kept = new Map<string, Kept>();
    const fresh: [string, string | null][] = [];
    for (const { account, group } of rows) {
      const before = account && this.#kept.get(account.id);
      if (account && before?.providerId === group.providerId) kept.set(account.id, before);
      else if (account) fresh.push([account.id, group.providerId]);
    }
    const free = [...this.#kept].filter(([id]) => !kept.has(id)).map(([, each]) => each);
    for (const [id, providerId] of fresh) {
      const at = free.findIndex((each) => each.providerId === providerId);
      kept.set(id, free.splice(at, at < 0 ? 0 : 1)[0] ?? { key: `row-${++this.#last}`, providerId });
    }
    this.#kept = kept;
    return (accountId) => kept.get(accountId)?.key ?? accountId;
  }
}
