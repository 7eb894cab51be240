/** So many of something: "1 account", "3 accounts". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

const list = new Intl.ListFormat('en-GB');

/** "a", "a and b", "a, b and c". */
export function listText(parts: readonly string[]): string {
  return list.format(parts);
}
