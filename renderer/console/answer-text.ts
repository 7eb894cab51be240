/** Characters shown at first. */
const firstLength = 60_000;
const linesPerBlock = 200;

/** The beginning of a long text, cut at a line where there is one near. */
export function beginning(text: string): string {
  if (text.length <= firstLength) return text;
  const lineEnd = text.lastIndexOf('\n', firstLength);
  return text.slice(0, lineEnd > firstLength / 2 ? lineEnd : firstLength);
}

/** Splits a long text, so that only the blocks in view are laid out. */
export function blocksOf(text: string): string[] {
  const lines = text.split('\n');
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += linesPerBlock)
    blocks.push(lines.slice(at, at + linesPerBlock).join('\n'));
  return blocks;
}
