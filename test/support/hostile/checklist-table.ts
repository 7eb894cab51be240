/** The items of Electron's security checklist, and where each is shown. */
export const checklist: ReadonlyArray<{ item: number; words: string; heldBy?: string }> = [
  { item: 1, words: 'Only load secure content' },
  { item: 2, words: 'No Node.js integration for remote content' },
  { item: 3, words: 'Context isolation' },
  { item: 4, words: 'Process sandboxing' },
  { item: 5, words: 'Permission requests handled' },
  { item: 6, words: 'webSecurity stays on' },
  { item: 7, words: 'A content security policy' },
  { item: 8, words: 'No insecure content' },
  { item: 9, words: 'No experimental features' },
  { item: 10, words: 'No enableBlinkFeatures' },
  { item: 11, words: 'No pop-ups of webviews' },
  { item: 12, words: 'Webviews verified before they are made' },
  { item: 13, words: 'Navigation limited' },
  { item: 14, words: 'New windows limited' },
  { item: 15, words: 'openExternal never with what others chose' },
  { item: 16, words: 'A current Electron', heldBy: 'unit/hardening-source.test.ts' },
  { item: 17, words: 'The sender of every IPC message checked' },
  { item: 18, words: 'A protocol of its own instead of file://' },
  { item: 19, words: 'Fuses', heldBy: 'build/fuses.ts, read back from the packed program' },
  { item: 20, words: 'No Electron API for the page' },
];

const shown = new Set<number>();

/** The test has come to its end: each of its `expect` held. */
export function shows(...items: number[]): void {
  for (const item of items) shown.add(item);
}

/** One line per item: shown by a test that ran before in this process, held by another, or not. */
export function checklistText(): string {
  const where = (item: number, heldBy: string | undefined) =>
    shown.has(item) ? 'shown on the running app' : heldBy ? `held by ${heldBy}` : 'not shown by this run';
  return checklist
    .map(
      ({ item, words, heldBy }) => `${String(item).padStart(2)}  ${words.padEnd(44)}${where(item, heldBy)}`,
    )
    .join('\n');
}
